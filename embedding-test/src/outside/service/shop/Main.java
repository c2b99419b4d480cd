package shop;

import io.populace.domain.Catalog;
import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.files.Compression;
import io.populace.generation.Population;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.catalog.SafeCatalog;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.engine.Engines;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.record.RecordLayout;
import io.populace.json.CatalogReader;
import io.populace.json.JsonEncoders;
import io.populace.json.MalformedUsersException;
import io.populace.json.UserReader;
import io.populace.json.UserWriter;
import io.populace.parquet.ParquetFormat;
import io.populace.text.CsvEncoders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** What a service does with users. Fails with an exception if a result is wrong. */
public final class Main {

    private static final IndexRange RANGE = IndexRange.of(0, 1_000);

    public static void main(String[] args) throws Exception {
        Population population = Population.seeded(42);
        System.out.println(UserWriter.toJson(population.user(7)));

        byte[] written = write(population);
        check("read back", read(written, population));
        check("engine", Arrays.equals(written, generate(population)));
        check("gzip", Arrays.equals(written, new GZIPInputStream(compressed(population)).readAllBytes()));
        check("refusal", refusal().equals("line 1: user_id is missing"));

        check("Parquet", parquet(population).endsWith("PAR1"));
        check("CSV", csv(population).startsWith("user_id,email_address,city\n" + population.user(0).userId() + ","));

        String french = "{\"countries\": [{\"name\": \"France\", \"locale\": \"fr-FR\", \"cities\": [\"Paris\", \"Lyon\"]}]}";
        Catalog catalog = CatalogReader.read(new ByteArrayInputStream(french.getBytes("UTF-8")));
        User user = new Population(42, catalog, Lexicons.standard()).user(7);
        check("catalog", user.address().country().equals("France"));

        Catalog safe = SafeCatalog.of(NamedCatalog.load("world:GR"));
        User greek = new Population(42, safe, Lexicons.standard().latin()).user(7);
        check("names in Latin letters", greek.firstName().matches("[A-Z][a-z]+"));
        check("safe", greek.device().ipv6Address().toString().startsWith("2001:db8:"));
    }

    private static byte[] write(Population population) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (UserWriter writer = UserWriter.ndjson(out)) {
            writer.writeAll(population.users(RANGE).parallel());
        }
        return out.toByteArray();
    }

    private static boolean read(byte[] written, Population population) throws IOException {
        try (UserReader reader = new UserReader(new ByteArrayInputStream(written))) {
            long index = 0;
            for (User user = reader.read(); user != null; user = reader.read()) {
                check("user " + index, user.equals(population.user(index++)));
            }
            return index == RANGE.count();
        }
    }

    private static byte[] generate(Population population) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UserDrawer drawer = population.drawer();
        UserEncoder encoder = JsonEncoders.ndjson();
        GenerationEngine engine = Engines.byName(2).get("parallel");
        engine.generate(drawer, RANGE, encoder, (bytes, length, users) -> out.write(bytes, 0, length));
        return out.toByteArray();
    }

    private static InputStream compressed(Population population) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        population.write(RANGE, Compression.GZIP.blocks(JsonEncoders.ndjson()), out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static String csv(Population population) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        RecordLayout layout = RecordLayout.parse("user_id,email_address,city=address.city");
        population.write(RANGE, CsvEncoders.csv(layout), response);
        return response.toString("UTF-8");
    }

    private static String parquet(Population population) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        population.write(RANGE, ParquetFormat.standard().flat().gzip(1), out);
        return out.toString("ISO-8859-1");
    }

    private static String refusal() throws IOException {
        try (UserReader reader = new UserReader(new ByteArrayInputStream(new byte[] {'{', '}'}))) {
            return "" + reader.read();
        } catch (MalformedUsersException e) {
            return e.getMessage();
        }
    }

    private static void check(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
