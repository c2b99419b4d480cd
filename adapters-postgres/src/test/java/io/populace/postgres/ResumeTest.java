package io.populace.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.engine.PartListener;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.TableName;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Each part is in the table once, whatever happened before. */
class ResumeTest {

    private static final RecordLayout LAYOUT = RecordLayout.parse("index,user_id,age");
    private static final Population POPULATION = Population.seeded(7);
    private static final IndexRange RANGE = IndexRange.ofCount(10, 4_500); // five parts

    private static final LoadOptions EXISTING = new LoadOptions(false, false, true, false, false);
    private static final LoadOptions CREATE = new LoadOptions(true, false, true, false, false);
    private static final LoadOptions APPEND = new LoadOptions(false, false, true, false, true);
    private static final LoadOptions TRUNCATE = new LoadOptions(false, false, true, true, false);

    private static int load(String table, LoadOptions options, String recipe) throws IOException, InterruptedException {
        return Server.load(Server.load(table, LAYOUT, options), POPULATION, recipe, RANGE, 2);
    }

    private static void create(String table) throws SQLException {
        Server.run("CREATE TABLE " + table + " (index bigint, user_id uuid, age integer)");
    }

    private static void assertLoaded(String table, int times) throws SQLException {
        assertEquals(
                4_500 * times + " 4500 10 4509",
                Server.one("SELECT concat_ws(' ', count(*), count(DISTINCT index), min(index), max(index)) FROM "
                        + table));
    }

    /** A listener that stops the load at the end of the third part, as a fault of the client would. */
    private static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void goesOnWithThePartsThatAreMissing() throws IOException, InterruptedException, SQLException {
        create("resumed");
        AtomicInteger finished = new AtomicInteger();
        BegunLoad broken = Server.load("resumed", LAYOUT, EXISTING).begin("r", RANGE);
        assertThrows(
                Fault.class,
                () -> broken.write(POPULATION.drawer(), 1, new PartListener() {
                    @Override
                    public void made(int users, int bytes) {
                        if (finished.get() == 2) {
                            throw new Fault();
                        }
                    }

                    @Override
                    public void finished(int part) {
                        finished.incrementAndGet();
                    }
                }));
        assertEquals("2000", Server.one("SELECT count(*) FROM resumed"));

        assertEquals(3, load("resumed", EXISTING, "r"));
        assertEquals(0, load("resumed", EXISTING, "r"));
        assertLoaded("resumed", 1);
    }

    @Test
    void goesOnWithATableThatItMade() throws IOException, InterruptedException, SQLException {
        Server.load("created", LAYOUT, CREATE).begin("r", RANGE); // and ends here
        assertEquals("0", Server.one("SELECT count(*) FROM pg_indexes WHERE tablename = 'created'"));
        assertEquals(5, load("created", CREATE, "r"));
        assertEquals(0, load("created", CREATE, "r"));
        assertLoaded("created", 1);
        assertEquals(
                "CREATE UNIQUE INDEX created_pkey ON public.created USING btree (user_id)",
                Server.one("SELECT indexdef FROM pg_indexes WHERE tablename = 'created'"));

        LoadException refused = assertThrows(LoadException.class, () -> load("created", CREATE, "other"));
        assertEquals("exists already, and was not made by the same load", refused.getMessage());
    }

    @Test
    void makesNoKeyUnlessItIsWanted() throws IOException, InterruptedException, SQLException {
        load("keyless", new LoadOptions(true, false, false, false, false), "r");
        assertEquals("0", Server.one("SELECT count(*) FROM pg_indexes WHERE tablename = 'keyless'"));
    }

    @Test
    void twoLoadsOfOneRecipeShareIt() throws Exception {
        create("shared");
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread other = new Thread(() -> {
            try {
                load("shared", EXISTING, "r");
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        other.start();
        load("shared", EXISTING, "r");
        other.join();
        assertEquals(null, failure.get());
        assertLoaded("shared", 1);
    }

    @Test
    void addsToUsersOfAnotherRecipeOnlyIfToldTo() throws IOException, InterruptedException, SQLException {
        create("appended");
        load("appended", EXISTING, "first");
        DifferentLoadException refused =
                assertThrows(DifferentLoadException.class, () -> load("appended", EXISTING, "second"));
        assertEquals("first", refused.recipe());
        assertLoaded("appended", 1);

        assertEquals(5, load("appended", APPEND, "second"));
        assertEquals(0, load("appended", APPEND, "second"));
        assertLoaded("appended", 2);
    }

    @Test
    void truncatesAndStartsAnew() throws IOException, InterruptedException, SQLException {
        create("truncated");
        load("truncated", EXISTING, "first");
        assertEquals(5, load("truncated", TRUNCATE, "second"));
        assertLoaded("truncated", 1);
        assertEquals(
                "second",
                Server.one("SELECT string_agg(DISTINCT recipe, ' ') FROM populace_load"
                        + " WHERE loaded_table = 'truncated'::regclass"));
    }

    @Test
    void noticesThatSomebodyEmptiedTheTable() throws IOException, InterruptedException, SQLException {
        create("emptied");
        load("emptied", EXISTING, "r");
        Server.run("TRUNCATE emptied");
        LoadException refused = assertThrows(LoadException.class, () -> load("emptied", EXISTING, "r"));
        assertEquals(
                "is empty, but \"public\".\"populace_load\" lists parts of it; --truncate starts anew",
                refused.getMessage());
        assertEquals(5, load("emptied", TRUNCATE, "r"));
    }

    @Test
    void loadsANewTableOfTheSameName() throws IOException, InterruptedException, SQLException {
        create("again");
        load("again", EXISTING, "r");
        Server.run("DROP TABLE again");
        create("again");
        assertEquals(5, load("again", EXISTING, "r"));
        assertLoaded("again", 1);
    }

    @Test
    void knowsATableByAnotherName() throws IOException, InterruptedException, SQLException {
        create("before");
        load("before", EXISTING, "r");
        Server.run("ALTER TABLE before RENAME TO after");
        assertEquals(0, load("after", EXISTING, "r"));
    }

    /** A crash of the server empties both. */
    @Test
    void recordsUnloggedTablesInAnUnloggedLedger() throws IOException, InterruptedException, SQLException {
        load("quick", new LoadOptions(true, true, true, false, false), "r");
        assertEquals("5", Server.one("""
                SELECT count(*) FROM populace_load_unlogged WHERE part >= 0 AND loaded_table = 'quick'::regclass"""));
        assertEquals("u u", Server.one("""
                SELECT string_agg(relpersistence, ' ') FROM pg_class
                WHERE relname IN ('quick', 'populace_load_unlogged')"""));
    }

    @Test
    void keepsTheLedgerInTheSchemaOfTheTable() throws IOException, InterruptedException, SQLException {
        Server.run("CREATE SCHEMA other; CREATE TABLE other.users (index bigint, user_id uuid, age smallint)");
        load("other.users", EXISTING, "r");
        assertEquals("5", Server.one("SELECT count(*) FROM other.populace_load WHERE part >= 0"));
    }

    @Test
    void aRefusedLoadLeavesNoTrace() throws SQLException {
        Server.run("CREATE SCHEMA untouched; CREATE TABLE untouched.users (index bigint, user_id uuid)");
        LoadException refused = assertThrows(LoadException.class, () -> load("untouched.users", EXISTING, "r"));
        assertEquals("has no column age", refused.getMessage());
        assertEquals(null, Server.one("SELECT to_regclass('untouched.populace_load')"));
    }

    @Test
    void anInterruptRollsBackAndEndsAllThreads() throws Exception {
        create("interrupted");
        BegunLoad load = Server.load("interrupted", LAYOUT, EXISTING).begin("r", RANGE);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread[] caller = new Thread[1];
        PartListener interrupting = new PartListener() {
            @Override
            public void made(int users, int bytes) {
                caller[0].interrupt();
            }

            @Override
            public void finished(int part) {}
        };
        caller[0] = new Thread(() -> {
            try {
                load.write(POPULATION.drawer(), 2, interrupting);
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        caller[0].start();
        caller[0].join();
        assertInstanceOf(InterruptedException.class, failure.get());
        // The last part is shorter than the others.
        assertEquals(Server.one("""
                        SELECT coalesce(sum(least(1000, 4500 - part * 1000)), 0) FROM populace_load
                        WHERE part >= 0 AND loaded_table = 'interrupted'::regclass"""), Server.one("SELECT count(*) FROM interrupted"));
        assertEquals(
                5
                        - Server.load("interrupted", LAYOUT, EXISTING)
                                .begin("r", RANGE)
                                .loadedParts(),
                load("interrupted", EXISTING, "r"));
        assertLoaded("interrupted", 1);
    }

    @Test
    void twoLoadsOfOtherRecipesDoNotMix() throws IOException, SQLException {
        create("mixed");
        Server.load("mixed", LAYOUT, EXISTING).begin("first", RANGE);
        assertThrows(DifferentLoadException.class, () -> load("mixed", EXISTING, "second"));
    }

    @Test
    void aLoadIsCompleteAlsoAfterOthersWereAppended() throws IOException, InterruptedException, SQLException {
        assertEquals(5, load("followed", CREATE, "first"));
        Population other = Population.seeded(8);
        Server.load(Server.load("followed", LAYOUT, APPEND), other, "second", RANGE, 1);
        assertEquals(0, load("followed", CREATE, "first"));
        assertLoaded("followed", 2);
    }

    @Test
    void refusesATableThatItMadeButIsNotListed() throws IOException, InterruptedException, SQLException {
        Server.run("CREATE SCHEMA lost");
        load("lost.users", CREATE, "r");
        Server.run("DROP TABLE lost.populace_load");
        LoadException refused = assertThrows(LoadException.class, () -> load("lost.users", CREATE, "r"));
        assertEquals("exists already, and was not made by the same load", refused.getMessage());
    }

    @Test
    void knowsATableThatBecameLoggedOrUnlogged() throws IOException, InterruptedException, SQLException {
        load("switched", new LoadOptions(true, true, true, false, false), "r");
        Server.run("ALTER TABLE switched SET LOGGED");
        assertEquals(0, load("switched", EXISTING, "r"));
        Server.run("ALTER TABLE switched SET UNLOGGED");
        assertEquals(0, load("switched", EXISTING, "r"));
        assertEquals(5, load("switched", TRUNCATE, "other"));
        Server.run("ALTER TABLE switched SET LOGGED");
        assertThrows(DifferentLoadException.class, () -> load("switched", EXISTING, "r"));
    }

    @Test
    void knowsATableInAnotherSchema() throws IOException, InterruptedException, SQLException {
        create("migrated");
        load("migrated", EXISTING, "r");
        Server.run("CREATE SCHEMA elsewhere; ALTER TABLE migrated SET SCHEMA elsewhere");
        assertEquals(0, load("elsewhere.migrated", EXISTING, "r"));
        assertLoaded("elsewhere.migrated", 1);
    }

    /** Their numbers may be those of other tables after a restore. */
    @Test
    void forgetsTablesThatWereDropped() throws IOException, InterruptedException, SQLException {
        create("dropped");
        load("dropped", EXISTING, "r");
        String oid = Server.one("SELECT 'dropped'::regclass::oid");
        Server.run("DROP TABLE dropped");
        create("next");
        load("next", EXISTING, "r");
        assertEquals("0", Server.one("SELECT count(*) FROM populace_load WHERE loaded_table = " + oid));
    }

    /** {@code --truncate} must not empty a table that cannot be loaded. */
    @Test
    void aTableThatRefusesCopyStaysAsItIs() throws IOException, InterruptedException, SQLException {
        create("secured");
        load("secured", EXISTING, "r");
        Server.run("CREATE ROLE owner LOGIN; GRANT ALL ON SCHEMA public TO owner; ALTER TABLE secured OWNER TO owner;"
                + " GRANT ALL ON populace_load TO owner; ALTER TABLE secured FORCE ROW LEVEL SECURITY;"
                + " ALTER TABLE secured ENABLE ROW LEVEL SECURITY");
        PostgresUrl owner =
                PostgresUrl.parse(Server.url().toString().replaceFirst("^", "postgresql://owner@"), Map.of());
        PostgresLoad truncating = new PostgresLoad(owner, TableName.parse("secured"), LAYOUT, TRUNCATE);
        LoadException refused = assertThrows(LoadException.class, () -> truncating.begin("other", RANGE));
        assertEquals("COPY FROM not supported with row-level security", refused.getMessage());
        assertLoaded("secured", 1);
    }

    /** The server empties both tables, but they stay. */
    @Test
    void makesAnUnloggedTableAlsoAfterACrash() throws IOException, InterruptedException, SQLException {
        LoadOptions unlogged = new LoadOptions(true, true, true, false, false);
        load("crashed", unlogged, "r");
        Server.run("TRUNCATE crashed, populace_load_unlogged");
        assertEquals(5, load("crashed", unlogged, "r"));
        assertLoaded("crashed", 1);
    }
}
