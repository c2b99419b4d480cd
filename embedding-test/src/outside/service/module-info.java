module shop {
    requires io.populace.json;
    requires io.populace.text;
    requires io.populace.files;
    requires io.populace.parquet;
}
