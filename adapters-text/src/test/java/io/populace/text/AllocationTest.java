package io.populace.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.RecordLayout;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that must be quoted cost no object. */
class AllocationTest {

    private static final int USERS = 200_000;

    private static final RecordLayout LAYOUT = RecordLayout.parse(
            "first_name,last_name,full_name,address.street_name,address.city,address.country,address.post_code,index,"
                    + "birth_date,registered_at,address.latitude,address.longitude");

    static Stream<Named<UserEncoder>> encoders() {
        return Stream.of(
                Named.of("csv", CsvEncoders.csv(LAYOUT)),
                Named.of("tsv", CsvEncoders.tsv(LAYOUT, true)),
                Named.of("pgcopy", CopyEncoders.text(LAYOUT)),
                Named.of("sql", SqlEncoders.insert(LAYOUT, "users", true)),
                template(
                        "template with quotes", "\"${first_name} ${address.city}\",${last_name}", TemplateEscape.csv()),
                template("xml", "${first_name}<${address.city}>${full_name}", TemplateEscape.xml()),
                template(
                        "ldif",
                        "l: ${address.city}\nsn: ${last_name}\nstreet: ${address.street_name}",
                        TemplateEscape.ldif()),
                template("vcard", "N:${last_name};${first_name}", TemplateEscape.vcard()));
    }

    private static Named<UserEncoder> template(String name, String text, TemplateEscape escape) {
        return Named.of(name, UserTemplate.parse(text, escape).encoder());
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void quotingAllocatesNothingPerUser(UserEncoder encoder) {
        UserDrawer drawer = Populations.QUOTED.seeded(1).drawer();
        UserDraft user = new UserDraft();
        Utf8Buffer out = new Utf8Buffer(1 << 16);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        encode(drawer, encoder, user, out);
        long before = threads.getCurrentThreadAllocatedBytes();
        encode(drawer, encoder, user, out);
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(bytes < USERS, () -> bytes + " bytes for " + USERS + " users");
    }

    private static void encode(UserDrawer drawer, UserEncoder encoder, UserDraft user, Utf8Buffer out) {
        UserDrawer only = drawer.only(encoder.draws());
        for (int i = 0; i < USERS; i++) {
            out.clear();
            only.draw(i, user);
            encoder.encode(user, out);
            encoder.encodeSeparator(i + 1, out);
        }
    }
}
