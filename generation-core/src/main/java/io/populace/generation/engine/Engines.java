package io.populace.generation.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The engines, by name. */
public final class Engines {

    private Engines() {}

    /**
     * {@code sequential} and {@code parallel}, in this order.
     *
     * @param threads workers of the parallel engine, 1 to {@value OrderedParallelEngine#MAX_THREADS}; few processors may mean
     *     fewer, see {@link OrderedParallelEngine#OrderedParallelEngine(int)}
     * @throws IllegalArgumentException if {@code threads} is out of range
     */
    public static Map<String, GenerationEngine> byName(int threads) {
        Map<String, GenerationEngine> engines = new LinkedHashMap<>();
        engines.put("sequential", new SequentialEngine());
        engines.put("parallel", new OrderedParallelEngine(threads));
        return Collections.unmodifiableMap(engines);
    }
}
