package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.Catalog;
import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.catalog.CatalogPart;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.catalog.SafeCatalog;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.record.RecordLayout;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import org.junit.jupiter.api.Test;

/** Readers without Spark around them. */
class UserReadersTest {

    private static final RecordLayout LAYOUT = RecordLayout.parse("email_address,place.city=address.city,age,index");

    @Test
    void giveTheSameUsersInRowsAndInColumns() throws IOException {
        UserPartition partition = new UserPartition(3, 10_003); // more than two batches
        List<String> columns = new ArrayList<>();
        List<String> rows = new ArrayList<>();

        try (PartitionReader<ColumnarBatch> reader = factory(LAYOUT).createColumnarReader(partition)) {
            while (reader.next()) {
                reader.get().rowIterator().forEachRemaining(row -> columns.add(text(row)));
            }
        }
        try (PartitionReader<InternalRow> reader = factory(LAYOUT).createReader(partition)) {
            while (reader.next()) {
                assertSame(reader.get(), reader.get());
                rows.add(text(reader.get()));
            }
            assertFalse(reader.next());
        }

        List<String> expected = new ArrayList<>();
        long index = 3;
        for (User user : Population.seeded(42).users(IndexRange.of(3, 10_003)).toList()) {
            expected.add(user.emailAddress() + " " + user.address().city() + " " + user.age() + " " + index++);
        }
        assertEquals(expected, columns);
        assertEquals(expected, rows);
    }

    private static String text(InternalRow row) {
        return row.getUTF8String(0) + " " + row.getStruct(1, 1).getUTF8String(0) + " " + row.getInt(2) + " "
                + row.getLong(3);
    }

    @Test
    void giveTheUserAtAnyIndex() throws IOException {
        UserReaderFactory factory = factory(RecordLayout.standard());
        Population population = Population.seeded(42);
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            long index = random.nextLong(Long.MAX_VALUE);
            try (PartitionReader<InternalRow> reader = factory.createReader(new UserPartition(index, index + 1))) {
                assertTrue(reader.next());
                assertEquals(texts(population.user(index)), texts(reader.get()), () -> "user " + index);
                assertFalse(reader.next());
            }
        }
    }

    private static List<String> texts(InternalRow row) {
        InternalRow address = row.getStruct(5, 5);
        InternalRow device = row.getStruct(8, 5);
        return Stream.of(
                        row.getUTF8String(0),
                        row.getUTF8String(1),
                        row.getUTF8String(2),
                        row.getUTF8String(3),
                        row.getInt(4),
                        address.getUTF8String(0),
                        address.getUTF8String(1),
                        address.getUTF8String(2),
                        address.getUTF8String(3),
                        address.getUTF8String(4),
                        row.getUTF8String(6),
                        row.getUTF8String(7),
                        device.getUTF8String(0),
                        device.getUTF8String(1),
                        device.getUTF8String(2),
                        device.getUTF8String(3),
                        device.getUTF8String(4))
                .map(String::valueOf)
                .toList();
    }

    private static List<String> texts(User user) {
        return Stream.of(
                        user.userId(),
                        user.userName(),
                        user.firstName(),
                        user.lastName(),
                        user.age(),
                        user.address().houseNumber(),
                        user.address().streetName(),
                        user.address().city(),
                        user.address().country(),
                        user.address().postCode(),
                        user.emailAddress(),
                        user.phoneNumber(),
                        user.device().ipv4Address(),
                        user.device().ipv6Address(),
                        user.device().macAddress(),
                        user.device().uuid(),
                        user.device().systemTriplet())
                .map(String::valueOf)
                .toList();
    }

    @Test
    void travelInFewBytes() throws IOException, ClassNotFoundException {
        byte[] partition = serialized(new UserPartition(1, 2));
        byte[] factory = serialized(factory(LAYOUT));

        assertTrue(partition.length < 150, () -> "bytes of a partition: " + partition.length);
        assertTrue(factory.length < 3_000, () -> "bytes of a factory: " + factory.length);
        assertEquals(new UserPartition(1, 2), deserialized(partition));
        assertEquals(factory(LAYOUT), deserialized(factory));
    }

    private static byte[] serialized(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    @Test
    void shareOnePopulation() {
        assertSame(SharedPopulation.of(recipe(7)), SharedPopulation.of(recipe(7)));
    }

    /** As in an executor, which has nothing but the recipe; in {@code local} mode the driver has made the population. */
    @Test
    void giveTheUsersOfARecipeThatNoDriverHasMade() throws IOException {
        LocalDate day = LocalDate.of(2030, 1, 1);
        PopulationRecipe recipe =
                new PopulationRecipe(11, "world:GR,DE", new CatalogPart("GR", null, null), null, true, day, true);
        Catalog greece = new CatalogPart("GR", null, null).of(NamedCatalog.load("world:GR,DE"));
        Population expected = new Population(
                11, SafeCatalog.of(greece.with(day)), Lexicons.standard().latin());
        UserReaderFactory factory = new UserReaderFactory(
                recipe, UserColumn.all(RecordLayout.standard()), RecordSchema.of(RecordLayout.standard()));

        try (PartitionReader<InternalRow> reader = factory.createReader(new UserPartition(0, 200))) {
            for (long index = 0; index < 200; index++) {
                assertTrue(reader.next());
                assertEquals(texts(expected.user(index)), texts(reader.get()));
            }
            assertFalse(reader.next());
        }
    }

    @Test
    void refuseOtherTypesThanTheColumnHas() throws IOException {
        try (PartitionReader<ColumnarBatch> reader = factory(LAYOUT).createColumnarReader(new UserPartition(0, 1))) {
            assertTrue(reader.next());
            UnsupportedOperationException e = assertThrows(
                    UnsupportedOperationException.class,
                    () -> reader.get().column(0).getDouble(0));
            assertEquals("this is a column of string", e.getMessage());
        }
    }

    private static PopulationRecipe recipe(long seed) {
        return new PopulationRecipe(seed, NamedCatalog.BUILT_IN, CatalogPart.WHOLE, null, false, null, false);
    }

    private static UserReaderFactory factory(RecordLayout layout) {
        return new UserReaderFactory(recipe(42), UserColumn.all(layout), RecordSchema.of(layout));
    }
}
