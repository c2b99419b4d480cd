import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.regex.Pattern;

/** Runs a file of SQL in DuckDB, as its program does, and prints each row of the table {@code users} as a JSON object. */
public final class DuckDb {

    private static final Pattern READ = Pattern.compile("\\.read (\\S+)\n");

    private DuckDb() {}

    public static void main(String[] args) throws Exception {
        var sql = Files.readString(Path.of(args[0]));
        var read = READ.matcher(sql);
        try (var database = DriverManager.getConnection("jdbc:duckdb:");
                var statement = database.createStatement()) {
            statement.execute(read.matches() ? Files.readString(Path.of(read.group(1))) : sql);
            var rows = statement.executeQuery("SELECT to_json(users)::VARCHAR FROM users");
            var json = new StringBuilder();
            while (rows.next()) {
                json.append(rows.getString(1)).append('\n');
            }
            System.out.writeBytes(json.toString().getBytes("UTF-8"));
        }
    }
}
