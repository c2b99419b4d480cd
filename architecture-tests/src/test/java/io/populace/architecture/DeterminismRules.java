package io.populace.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.populace.architecture.BannedCall.call;
import static io.populace.architecture.BannedCall.constructor;
import static io.populace.architecture.BannedCall.method;
import static io.populace.architecture.BannedCall.overload;

import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Scanner;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Rules against everything that would make the bytes depend on more than seed, catalog and index. */
final class DeterminismRules {

    private DeterminismRules() {}

    static ArchRule noClock(Packages in) {
        return noClasses()
                .that()
                .resideInAnyPackage(in.makersOfBytes())
                .and()
                .doNotHaveFullyQualifiedName(
                        in.name("spark.UserStream")) // its pace is when users come, not what they are
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Date.class, Calendar.class)
                .orShould(call(
                        method(System.class, "currentTimeMillis"),
                        method(System.class, "nanoTime"),
                        method(Instant.class, "now"),
                        method(LocalDate.class, "now"),
                        method(LocalTime.class, "now"),
                        method(LocalDateTime.class, "now"),
                        method(OffsetDateTime.class, "now"),
                        method(ZonedDateTime.class, "now"),
                        method(Year.class, "now"),
                        method(YearMonth.class, "now")));
    }

    static ArchRule noUnseededRandomness(Packages in) {
        return noClasses()
                .that()
                .resideInAnyPackage(in.makersOfBytes())
                .and()
                .doNotHaveFullyQualifiedName(in.name("files.TemporaryFile")) // its random name is not part of the bytes
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ThreadLocalRandom.class, SecureRandom.class)
                .orShould(call(
                        method(Math.class, "random"),
                        method(StrictMath.class, "random"),
                        constructor(Random.class),
                        constructor(SplittableRandom.class),
                        method(RandomGenerator.class, "of"),
                        method(RandomGenerator.class, "getDefault"),
                        overload(Collections.class, "shuffle", List.class),
                        method(UUID.class, "randomUUID"),
                        method(System.class, "identityHashCode")));
    }

    static ArchRule noDefaultsOfTheMachine(Packages in) {
        return noClasses()
                .that()
                .resideInAnyPackage(in.makersOfBytes())
                .should(call(
                        method(Locale.class, "getDefault"),
                        overload(String.class, "format", String.class, Object[].class),
                        method(String.class, "formatted"),
                        overload(String.class, "toLowerCase"),
                        overload(String.class, "toUpperCase"),
                        constructor(Formatter.class),
                        method(TimeZone.class, "getDefault"),
                        method(ZoneId.class, "systemDefault"),
                        method(Charset.class, "defaultCharset"),
                        overload(String.class, "getBytes"),
                        constructor(String.class, byte[].class),
                        constructor(String.class, byte[].class, int.class, int.class),
                        overload(ByteArrayOutputStream.class, "toString"),
                        constructor(InputStreamReader.class, InputStream.class),
                        constructor(OutputStreamWriter.class, OutputStream.class),
                        constructor(PrintStream.class, OutputStream.class),
                        constructor(PrintWriter.class, OutputStream.class),
                        constructor(Scanner.class, InputStream.class),
                        constructor(FileReader.class, File.class),
                        constructor(FileReader.class, String.class),
                        constructor(FileWriter.class, File.class),
                        constructor(FileWriter.class, String.class),
                        method(System.class, "lineSeparator")));
    }

    static ArchRule noEnvironment(Packages in) {
        return noClasses()
                .that()
                .resideInAnyPackage(in.makersOfBytes())
                .should(call(
                        method(System.class, "getenv"),
                        method(System.class, "getProperty"),
                        method(System.class, "getProperties"),
                        method(Boolean.class, "getBoolean"),
                        method(Integer.class, "getInteger"),
                        method(Long.class, "getLong")));
    }
}
