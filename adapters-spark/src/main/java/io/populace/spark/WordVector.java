package io.populace.spark;

import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.Vocabulary;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/** Words of a list: of each user, the number of a word that is there already. */
final class WordVector extends LeafVector {

    private final Vocabulary vocabulary;
    private final UTF8String[] texts;
    private final int[] numbers = new int[UserBatchReader.USERS];
    private int size;

    WordVector(SharedPopulation.Words words) {
        super(DataTypes.StringType);
        vocabulary = words.vocabulary();
        texts = words.texts();
    }

    @Override
    void add(UserDraft user) {
        numbers[size++] = vocabulary.number(user);
    }

    @Override
    void clear() {
        size = 0;
    }

    @Override
    int size() {
        return size;
    }

    @Override
    public boolean isNullAt(int row) {
        return numbers[row] == Vocabulary.ABSENT;
    }

    @Override
    public UTF8String getUTF8String(int row) {
        return texts[numbers[row]];
    }
}
