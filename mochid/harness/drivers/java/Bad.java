package mochi;

/** A verdict with a sentence, on its way to the daemon. */
final class Bad extends RuntimeException {
    final String kind;

    Bad(String kind, String text) {
        super(text, null, false, false);
        this.kind = kind;
    }

    static String frame(String kind, String text, int line) {
        String cut = text.length() > 400 ? text.substring(0, 400) : text;
        return "{\"kind\":" + Json.text(kind) + ",\"text\":" + Json.text(Json.wellFormed(cut)) + ",\"line\":" + line + "}";
    }
}
