/** Compressed outputs of users. Begin at {@link io.populace.files.Compression}. */
module io.populace.files {
    requires transitive io.populace.generation;
    requires static transitive org.jspecify;
    requires com.github.luben.zstd_jni;

    exports io.populace.files;
}
