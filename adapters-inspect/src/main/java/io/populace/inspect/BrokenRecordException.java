package io.populace.inspect;

import java.io.IOException;

/** Says in plain words why a record cannot be read, while what follows it may be readable. */
final class BrokenRecordException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenRecordException(String problem) {
        super(problem);
    }
}
