package io.populace.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads strict JSON in UTF-8: without duplicate keys, and with nothing after the first value. */
final class JsonDocument {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonDocument() {}

    /**
     * The value that {@code json} is.
     *
     * @throws IllegalArgumentException if it is not JSON; the message names the place
     */
    static JsonNode read(byte[] json) throws IOException {
        try {
            return JSON.readTree(new Utf8Input(new ByteArrayInputStream(json)));
        } catch (JsonProcessingException e) {
            // Jackson gives no location if one of its own limits is exceeded, such as the nesting depth.
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            throw new IllegalArgumentException(place + JsonProblem.of(e));
        } catch (MalformedUtf8Exception e) {
            throw new IllegalArgumentException("line " + e.line() + ": " + e.getMessage());
        }
    }
}
