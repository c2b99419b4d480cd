package io.populace.inspect;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.populace.domain.Excerpt;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file: a JSON array of objects, or a sequence of objects as in NDJSON. A record that cannot be read is
 * rejected and skipped; in an array, nothing after it can be read.
 */
final class Records implements Closeable {

    private static final int SHOWN = 2 * Excerpt.MAX_LENGTH;

    private final String file;
    private final TextInput text;
    private final Shape shape;
    private final Consumer<Example> rejected;

    private boolean begun;
    private boolean inArray;
    private boolean arrayEnded;
    private long record;
    private long lastLine;
    private boolean severalOnALine;
    private boolean overLines;

    /**
     * The records of {@code in}; closing them closes it.
     *
     * @param shape the fields that each should have
     * @param rejected receives the position of each record that cannot be read, with the reason
     */
    Records(String file, InputStream in, Shape shape, Consumer<Example> rejected) throws IOException {
        this.file = file;
        this.text = new TextInput(in);
        this.shape = shape;
        this.rejected = rejected;
    }

    /** The next readable record; null after the last. */
    @Nullable
    UserRecord next() throws IOException {
        if (!begun) {
            begun = true;
            inArray = nextNonBlank() == '[';
            if (inArray) {
                text.advance();
            }
        }
        return inArray ? nextInArray() : nextInLines();
    }

    private @Nullable UserRecord nextInLines() throws IOException {
        for (int c = nextNonBlank(); c >= 0; c = nextNonBlank()) {
            record++;
            if (c == '{') {
                UserRecord user = read();
                if (user != null) {
                    return user;
                }
            } else {
                rejectNext("a user must be an object");
                text.skipLine();
            }
        }
        return null;
    }

    private @Nullable UserRecord nextInArray() throws IOException {
        if (arrayEnded) {
            return null;
        }
        int c = nextNonBlank();
        boolean comma = record > 0 && c == ',';
        if (comma) {
            text.advance();
            c = nextNonBlank();
        }
        record++;
        UserRecord user = null;
        if (c == '{' && (comma || record == 1)) {
            user = read();
        } else if (c == ']' && !comma) {
            endArray();
        } else if (c < 0) {
            reject(text.line(), "the array is not closed");
        } else {
            rejectNext(comma || record == 1 ? "a user must be an object" : "a comma or ] must follow a user");
        }
        arrayEnded = user == null;
        return user;
    }

    private void endArray() throws IOException {
        text.advance();
        if (nextNonBlank() >= 0) {
            rejectNext("unexpected text after the array");
        }
    }

    /** Reads the record at the next brace; null if it is broken. */
    private @Nullable UserRecord read() throws IOException {
        Place start = place(text.line());
        RecordSource source = new RecordSource(text);
        try (JsonParser parser = Json.parser(source)) {
            UserRecord user = RecordReader.read(parser, shape, start);
            source.giveBackAfter(parser.currentLocation().getCharOffset());
            severalOnALine |= start.line() == lastLine;
            lastLine = text.line();
            overLines |= start.line() < lastLine;
            return user;
        } catch (JsonProcessingException e) {
            skip(start.line(), source, Json.problem(e));
        } catch (BrokenRecordException e) {
            skip(start.line(), source, String.valueOf(e.getMessage()));
        }
        return null;
    }

    /** Continues after a broken record: on the next line or, if it has several lines, at the next record at a line start. */
    private void skip(long start, RecordSource source, String problem) throws IOException {
        if (!inArray && start < source.line() && source.isAtRecord()) {
            reject(start, Json.NO_END);
            source.giveBackLine();
            return;
        }
        reject(source.line(), problem);
        if (!text.isAtLineStart()) {
            text.skipLine();
        }
        while (start < source.line() && text.peek() >= 0 && text.peek() != '{') {
            text.skipLine();
        }
    }

    private void rejectNext(String rule) throws IOException {
        String problem;
        try {
            problem = rule + ": " + Excerpt.of(text.takeExcerpt(SHOWN));
        } catch (BrokenRecordException e) {
            problem = String.valueOf(e.getMessage());
        }
        reject(text.line(), problem);
    }

    private void reject(long line, String problem) {
        rejected.accept(new Example(place(line), inArray ? problem + "; nothing after it is checked" : problem));
    }

    private Place place(long line) {
        return new Place(file, record, line, !inArray && record == line);
    }

    private int nextNonBlank() throws IOException {
        int c = text.peek();
        while (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            text.advance();
            c = text.peek();
        }
        return c;
    }

    /** The form of the whole file; reads it to its end. */
    Form form() throws IOException {
        while (text.peek() >= 0) {
            text.skipLine();
        }
        Layout records = overLines ? Layout.OVER_LINES : severalOnALine ? Layout.SEVERAL_A_LINE : Layout.LINES;
        Layout layout = inArray ? Layout.ARRAY : lastLine == 0 ? Layout.NONE : records;
        return new Form(layout, text.encoding(), text.lineEnds(), text.isAtLineStart());
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
