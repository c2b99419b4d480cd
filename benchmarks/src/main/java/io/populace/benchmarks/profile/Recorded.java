package io.populace.benchmarks.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * The contents of a Flight Recorder recording.
 *
 * @param allocated bytes by class, estimated by the recorder from samples
 * @param pauses garbage collection pauses, by collection and cause
 */
record Recorded(MethodTable methods, Map<String, Long> allocated, Map<String, Pauses> pauses) {

    /** How often and how long a collection stopped all threads. */
    record Pauses(long count, Duration total, Duration longest) {

        static final Pauses NONE = new Pauses(0, Duration.ZERO, Duration.ZERO);

        Pauses plus(Pauses other) {
            return new Pauses(
                    count + other.count,
                    total.plus(other.total),
                    longest.compareTo(other.longest) < 0 ? other.longest : longest);
        }
    }

    static Recorded in(Path recording) throws IOException {
        Recorded recorded = new Recorded(new MethodTable(), new TreeMap<>(), new TreeMap<>());
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                recorded.add(events.readEvent());
            }
        }
        return recorded;
    }

    private void add(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> methods.add(stack(event));
            case "jdk.ObjectAllocationSample" -> {
                RecordedClass type = event.getClass("objectClass");
                allocated.merge(Names.type(type.getName()), event.getLong("weight"), Long::sum);
            }
            case "jdk.GarbageCollection" -> {
                Pauses collection = new Pauses(1, event.getDuration("sumOfPauses"), event.getDuration("longestPause"));
                pauses.merge(event.getString("name") + ": " + event.getString("cause"), collection, Pauses::plus);
            }
            default -> {
                // The report does not use other events.
            }
        }
    }

    private static List<String> stack(RecordedEvent event) {
        RecordedStackTrace trace = event.getStackTrace();
        return trace == null
                ? List.of()
                : trace.getFrames().stream().map(Recorded::method).toList();
    }

    private static String method(RecordedFrame frame) {
        RecordedMethod method = frame.getMethod();
        return Names.type(method.getType().getName()) + "." + method.getName();
    }
}
