package io.populace.parquet;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.Draw;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.drawing.Vocabulary;
import io.populace.generation.encoding.BlockEncoder;
import io.populace.generation.encoding.BlockRun;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.UserField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** One file: its columns with their dictionaries, and the row groups that have been made. */
final class ParquetRun implements BlockRun {

    private final PageCodec codec;
    private final Footer footer;
    private final UserDrawer drawer;
    private final IndexRange range;
    private final List<Column> columns;
    private final Queue<MadeRowGroup> made = new ConcurrentLinkedQueue<>();

    ParquetRun(Schema schema, PageCodec codec, Footer footer, UserDrawer drawer, IndexRange range) {
        this.codec = codec;
        this.footer = footer;
        this.drawer = drawer.only(draws(schema));
        this.range = range;
        try (PageCompressor compressor = codec.compressors().get()) {
            this.columns = columns(schema, compressor);
        }
    }

    private static Set<Draw> draws(Schema schema) {
        return schema.leaves().stream()
                .flatMap(leaf -> leaf.field().draws().stream())
                .collect(Collectors.toSet());
    }

    private List<Column> columns(Schema schema, PageCompressor compressor) {
        Map<UserField, Optional<Dictionary>> dictionaries = new HashMap<>(); // a field may have several columns
        List<Column> all = new ArrayList<>();
        for (Schema.Leaf leaf : schema.leaves()) {
            Optional<Dictionary> dictionary =
                    dictionaries.computeIfAbsent(leaf.field(), field -> dictionary(field, compressor));
            all.add(new Column(
                    leaf.path(),
                    leaf.field(),
                    leaf.type(),
                    leaf.type().isCompressible() ? codec : PageCodec.NONE,
                    dictionary.orElse(null)));
        }
        return List.copyOf(all);
    }

    private Optional<Dictionary> dictionary(UserField field, PageCompressor compressor) {
        Optional<Vocabulary> vocabulary = field.vocabulary(drawer);
        return vocabulary
                .filter(values -> Dictionary.pays(values, Math.min(RowGroupEncoder.USERS, range.count())))
                .map(values -> Dictionary.of(values, compressor));
    }

    UserDrawer drawer() {
        return drawer;
    }

    /** All users of the file. */
    IndexRange range() {
        return range;
    }

    List<Column> columns() {
        return columns;
    }

    /** Keeps what the footer must know of a row group. Thread-safe. */
    void made(MadeRowGroup rowGroup) {
        made.add(rowGroup);
    }

    @Override
    public BlockEncoder newEncoder() {
        return new RowGroupEncoder(this, codec.compressors().get());
    }

    @Override
    public void encodeFooter(Utf8Buffer out) {
        List<MadeRowGroup> inOrder = made.stream()
                .sorted(Comparator.comparingLong(group -> group.users().start()))
                .toList();
        footer.write(columns, inOrder, out);
    }
}
