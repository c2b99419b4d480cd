package io.populace.parquet;

import io.populace.generation.encoding.Utf8Buffer;
import shaded.parquet.org.apache.thrift.TBase;
import shaded.parquet.org.apache.thrift.TConfiguration;
import shaded.parquet.org.apache.thrift.TException;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.transport.TTransport;

/**
 * Appends structures of Parquet in Thrift's compact protocol. {@code org.apache.parquet.format.Util} does the same into a
 * stream, but needs a logger of SLF4J for it.
 */
final class ThriftWriter extends TTransport {

    private final Utf8Buffer out;

    private ThriftWriter(Utf8Buffer out) {
        this.out = out;
    }

    /** Appends {@code structure}, which must have all that Parquet requires. */
    static void write(TBase<?, ?> structure, Utf8Buffer out) {
        try {
            structure.write(new TCompactProtocol(new ThriftWriter(out)));
        } catch (TException e) {
            throw new IllegalStateException("incomplete structure of Parquet", e);
        }
    }

    @Override
    public void write(byte[] source, int from, int count) {
        out.put(source, from, count);
    }

    @Override
    public int read(byte[] target, int at, int count) {
        throw new UnsupportedOperationException("only writes");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void open() {}

    @Override
    public void close() {}

    @Override
    public TConfiguration getConfiguration() {
        return TConfiguration.DEFAULT;
    }

    @Override
    public void updateKnownMessageSize(long size) {}

    @Override
    public void checkReadBytesAvailable(long count) {}
}
