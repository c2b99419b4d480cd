package io.populace.inspect;

import java.io.IOException;

/** Says why a record cannot be read. The records after it may be readable. */
final class BrokenRecordException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenRecordException(String problem) {
        super(problem);
    }
}
