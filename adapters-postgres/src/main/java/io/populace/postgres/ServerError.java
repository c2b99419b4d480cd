package io.populace.postgres;

import io.populace.postgres.LoadException.Subject;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Describes failures of the server and of the connection in one line. */
final class ServerError {

    /** What {@code COPY} adds to the context of an error (CopyFromErrorCallback in {@code copyfrom.c} of the server's source). */
    private static final Pattern LINE = Pattern.compile("^COPY .*?, line ([0-9]+)", Pattern.MULTILINE);

    /**
     * The classes of SQLSTATE, or whole ones, that are about the server: connection, authorization, no such database, too many
     * connections, shutdown and crash (PostgreSQL manual, appendix A).
     */
    private static final Pattern OF_SERVER = Pattern.compile("(08|28).*|3D000|53300|57P0[1-5]");

    private ServerError() {}

    /** A failure to connect. */
    static LoadException ofConnection(SQLException e) {
        return new LoadException(Subject.SERVER, description(e));
    }

    static LoadException of(SQLException e) {
        return new LoadException(subject(e), description(e));
    }

    /**
     * A failure while users were copied.
     *
     * @param first the index of the user in the first line of the {@code COPY}
     */
    static LoadException of(SQLException e, long first) {
        ServerErrorMessage reported = reported(e);
        Matcher line = LINE.matcher(reported == null ? "" : Objects.requireNonNullElse(reported.getWhere(), ""));
        // A row that the server was about to wait for, when it was stopped from outside, is not the reason.
        boolean isOfUser = subject(e) == Subject.TABLE && !isCancelled(e) && line.find();
        String user = isOfUser ? "user " + (first + Long.parseLong(line.group(1)) - 1) + ": " : "";
        return new LoadException(subject(e), user + description(e));
    }

    private static boolean isCancelled(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.equals("57014") || state.startsWith("53") || state.startsWith("55"));
    }

    private static Subject subject(SQLException e) {
        String state = e.getSQLState();
        return state == null || OF_SERVER.matcher(state).matches() ? Subject.SERVER : Subject.TABLE;
    }

    private static @Nullable ServerErrorMessage reported(SQLException e) {
        return e instanceof PSQLException known ? known.getServerErrorMessage() : null;
    }

    private static String description(SQLException e) {
        ServerErrorMessage reported = reported(e);
        String text = reported == null ? ofDriver(e) : withDetail(reported);
        return text.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    private static String withDetail(ServerErrorMessage reported) {
        String detail = reported.getDetail();
        return reported.getMessage() + (detail == null ? "" : " (" + detail + ")");
    }

    private static String ofDriver(SQLException e) {
        Throwable cause = e.getCause();
        String reason = cause == null || cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
        return e.getMessage() + reason;
    }
}
