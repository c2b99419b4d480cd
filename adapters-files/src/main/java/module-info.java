/**
 * Compressed outputs of users, and folders of them. Begin at {@link io.populace.files.Compression} and {@link
 * io.populace.files.PartFolder}.
 */
module io.populace.files {
    requires transitive io.populace.generation;
    requires static transitive org.jspecify;
    requires com.github.luben.zstd_jni;

    exports io.populace.files;
}
