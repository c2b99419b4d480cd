package io.populace.postgres;

import io.populace.domain.Excerpt;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where a database is, and as whom to connect: {@code postgresql://user@host:5432/database?sslmode=require}, as {@code psql}
 * takes it. What the URL leaves out comes from {@code PGHOST}, {@code PGPORT}, {@code PGDATABASE}, {@code PGUSER} and
 * {@code PGPASSWORD}, then from the driver: a password from {@code ~/.pgpass} or {@code PGPASSFILE}, all else from a
 * service file with {@code ?service=NAME}. Parameters are those of the driver.
 *
 * <p>Immutable. The password appears in no message.
 */
public final class PostgresUrl {

    /** A name, or an IPv6 address in brackets, and a port. */
    private static final String HOST = "(?:[^:,@/?\\[\\]]*|\\[[^\\]@/?]*\\])(?::[0-9]{1,5})?";

    private static final Pattern FORM = Pattern.compile("postgres(?:ql)?://(?:([^:@/?]*)(?::([^@/?]*))?@)?(" + HOST
            + "(?:," + HOST + ")*)(?:/([^/?@]*))?(?:\\?([^@]*))?");

    private static final String RULE = "must be like postgresql://user@host:5432/database";

    /** Something else than PostgreSQL may listen and never answer. */
    private static final int ANSWER_SECONDS = 20;

    private final String jdbcUrl;
    private final Properties properties;
    private final String name;

    private PostgresUrl(String jdbcUrl, Properties properties, String name) {
        this.jdbcUrl = jdbcUrl;
        this.properties = properties;
        this.name = name;
    }

    /**
     * Reads a URL.
     *
     * @param environment the variables of the process
     * @throws IllegalArgumentException if {@code text} is no such URL; the message has the rule and the text without what may
     *     be a password, and wants the name of the option in front
     */
    public static PostgresUrl parse(String text, Map<String, String> environment) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw wrong(text);
        }
        Properties properties = new Properties();
        String query = matcher.group(5) == null ? "" : matcher.group(5);
        boolean service = query.matches("(.*&)?service=.*"); // which has user and password, too
        try {
            put(properties, PGProperty.USER, matcher.group(1), service ? null : value(environment, "PGUSER"));
            put(properties, PGProperty.PASSWORD, matcher.group(2), service ? null : value(environment, "PGPASSWORD"));
            put(properties, PGProperty.SSL_MODE, null, value(environment, "PGSSLMODE"));
        } catch (IllegalArgumentException e) { // % without two digits
            throw wrong(text);
        }
        requireKnown(query);
        String hosts = matcher.group(3);
        String database = matcher.group(4);
        String place = service && hosts.isEmpty() && database == null
                ? "" // the driver takes them from the service only if the URL has neither
                : hosts(hosts, environment) + "/" + database(database, environment);
        String url = "jdbc:postgresql://" + place + "?" + query;
        properties.setProperty(PGProperty.APPLICATION_NAME.getName(), "populace");
        properties.setProperty(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
        properties.setProperty(PGProperty.PREPARE_THRESHOLD.getName(), "0"); // poolers may not keep prepared statements
        properties.setProperty(PGProperty.SOCKET_TIMEOUT.getName(), Integer.toString(ANSWER_SECONDS));
        Properties read = Driver.parseURL(url, properties);
        if (read == null) {
            throw wrong(text);
        }
        return new PostgresUrl(url, properties, name(read));
    }

    private static void put(
            Properties properties, PGProperty property, @Nullable String encoded, @Nullable String otherwise) {
        String value = encoded == null || encoded.isEmpty()
                ? otherwise
                : URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        if (value != null) {
            properties.setProperty(property.getName(), value);
        }
    }

    /** A variable; null if it is empty or not set. */
    private static @Nullable String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private static String hosts(String given, Map<String, String> environment) {
        String hosts = given;
        if (hosts.isEmpty()) {
            String host = value(environment, "PGHOST");
            // A folder with a socket is of no use to the driver.
            hosts = host == null || host.startsWith("/") ? "localhost" : host;
        }
        String port = value(environment, "PGPORT");
        return port == null || hosts.contains(",") || hosts.matches(".*:[0-9]+") ? hosts : hosts + ":" + port;
    }

    private static String database(@Nullable String given, Map<String, String> environment) {
        if (given != null && !given.isEmpty()) {
            return given;
        }
        String name = value(environment, "PGDATABASE");
        return name == null ? "" : URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** The driver ignores parameters that it does not know, so that a misspelled sslmode would leave a connection open to all. */
    private static void requireKnown(String query) {
        for (String parameter : query.split("&", -1)) {
            String key = parameter.replaceFirst("=.*", "");
            if (!key.isEmpty() && !key.equals("service") && PGProperty.forName(key) == null) {
                throw new IllegalArgumentException(
                        "must have parameters of the PostgreSQL JDBC driver, such as sslmode: "
                                + (key.matches("[A-Za-z_]+") ? key : "(not shown, as it may be a password)"));
            }
        }
    }

    private static String name(Properties read) {
        return read.getProperty(PGProperty.PG_HOST.getName(), "localhost") + ":"
                + read.getProperty(PGProperty.PG_PORT.getName(), "5432") + "/"
                + read.getProperty(PGProperty.PG_DBNAME.getName(), "");
    }

    /** Shows the text only if no part of it can be a password. */
    private static IllegalArgumentException wrong(String text) {
        boolean secret = text.contains("@") || text.contains("=");
        String shown = secret
                ? "(not shown, as it may have a password; in one, / ? @ and % must be percent-encoded)"
                : Excerpt.orEmpty(text);
        return new IllegalArgumentException(RULE + ": " + shown);
    }

    /** Host, port and database, for messages. */
    @Override
    public String toString() {
        return name;
    }

    Connection connect() throws SQLException {
        Connection connection = Objects.requireNonNull(new Driver().connect(jdbcUrl, properties));
        if (!jdbcUrl.contains(PGProperty.SOCKET_TIMEOUT.getName() + "=")) {
            connection.setNetworkTimeout(Runnable::run, 0); // a statement may take as long as it needs
        }
        return connection;
    }
}
