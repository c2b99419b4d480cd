module shop {
    requires io.populace.json;
    requires io.populace.text;
}
