package io.populace.spark;

import io.populace.generation.drawing.Draw;
import io.populace.generation.record.UserField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnVector;

/** The vectors that a query reads: a tree like its schema. */
final class ReadColumns {

    private final Map<String, UserField> fields;
    private final SharedPopulation population;
    private final List<LeafVector> leaves = new ArrayList<>();
    private final Set<Draw> draws = new HashSet<>();
    private final ColumnVector[] vectors;

    private ReadColumns(StructType schema, Map<String, UserField> fields, SharedPopulation population) {
        this.fields = fields;
        this.population = population;
        vectors = vectors(schema, "");
    }

    /**
     * The vectors of a schema.
     *
     * @param columns the columns of the table, which {@code schema} has a part of
     */
    static ReadColumns of(StructType schema, List<UserColumn> columns, SharedPopulation population) {
        Map<String, UserField> fields = columns.stream().collect(Collectors.toMap(UserColumn::name, UserColumn::field));
        return new ReadColumns(schema, fields, population);
    }

    /** How many columns a schema has, with those in structs, but without the structs themselves. */
    static int leafCount(StructType schema) {
        int count = 0;
        for (StructField field : schema.fields()) {
            count += field.dataType() instanceof StructType struct ? leafCount(struct) : 1;
        }
        return count;
    }

    private ColumnVector[] vectors(StructType struct, String path) {
        List<ColumnVector> members = new ArrayList<>();
        for (StructField member : struct.fields()) {
            members.add(
                    member.dataType() instanceof StructType inner
                            ? new StructVector(inner, vectors(inner, path + member.name() + "."))
                            : leaf(path + member.name(), member.dataType()));
        }
        return members.toArray(ColumnVector[]::new);
    }

    private LeafVector leaf(String name, DataType type) {
        UserField field = fields.get(name);
        if (field == null) {
            throw new IllegalStateException("the table must have the column: " + name);
        }
        draws.addAll(field.draws());
        LeafVector leaf = type != DataTypes.StringType
                ? new NumberVector(type, field)
                : population.words(field).<LeafVector>map(WordVector::new).orElseGet(() -> new TextVector(field));
        leaves.add(leaf);
        return leaf;
    }

    /** One vector for each column of the schema. */
    ColumnVector[] vectors() {
        return vectors;
    }

    /** The vectors that have values of users. */
    List<LeafVector> leaves() {
        return leaves;
    }

    /** What must be drawn of each user. */
    Set<Draw> draws() {
        return draws;
    }
}
