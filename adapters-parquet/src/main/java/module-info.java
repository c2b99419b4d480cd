/** Users as Parquet. Begin at {@link io.populace.parquet.ParquetFormat}. */
@SuppressWarnings("requires-automatic") // the library of Parquet is no module yet
module io.populace.parquet {
    requires transitive io.populace.generation;
    requires static transitive org.jspecify;
    requires com.github.luben.zstd_jni;
    requires parquet.format.structures;

    exports io.populace.parquet;
}
