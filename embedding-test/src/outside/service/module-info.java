module shop {
    requires io.populace.json;
}
