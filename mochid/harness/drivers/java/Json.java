package mochi;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As much of JSON as the wire needs: Long, BigInteger, Double, String, Boolean, null, List, Map. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Object read(String text) {
        return new Json(text).value();
    }

    private char next() {
        while (text.charAt(at) <= ' ') {
            at++;
        }
        return text.charAt(at);
    }

    private Object value() {
        switch (next()) {
            case '{':
                at++;
                Map<String, Object> map = new LinkedHashMap<>();
                while (next() != '}') {
                    if (text.charAt(at) == ',') {
                        at++;
                        next();
                    }
                    String key = string();
                    next();
                    at++;
                    map.put(key, value());
                }
                at++;
                return map;
            case '[':
                at++;
                List<Object> list = new ArrayList<>();
                while (next() != ']') {
                    if (text.charAt(at) == ',') {
                        at++;
                    }
                    list.add(value());
                }
                at++;
                return list;
            case '"':
                return string();
            case 't':
                at += 4;
                return true;
            case 'f':
                at += 5;
                return false;
            case 'n':
                at += 4;
                return null;
            default:
                return number();
        }
    }

    private Object number() {
        int start = at;
        boolean whole = true;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            whole &= ".eE".indexOf(text.charAt(at)) < 0;
            at++;
        }
        String digits = text.substring(start, at);
        if (whole) {
            return Long.valueOf(digits);
        }
        return Double.valueOf(digits);
    }

    private String string() {
        int close = at + 1;
        while (text.charAt(close) != '"' && text.charAt(close) != '\\') {
            close++;
        }
        if (text.charAt(close) == '"') {
            String plain = text.substring(at + 1, close);
            at = close + 1;
            return plain;
        }
        StringBuilder built = new StringBuilder();
        at++;
        for (char c = text.charAt(at); c != '"'; c = text.charAt(++at)) {
            if (c != '\\') {
                built.append(c);
                continue;
            }
            char escaped = text.charAt(++at);
            int known = "nrtbf".indexOf(escaped);
            if (escaped == 'u') {
                built.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 4;
            } else {
                built.append(known >= 0 ? "\n\r\t\b\f".charAt(known) : escaped);
            }
        }
        at++;
        return built.toString();
    }

    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** A string that is well formed, in quotes. */
    static String text(String text) {
        StringBuilder built = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                built.append('\\').append(c);
            } else if (c < ' ') {
                built.append(String.format("\\u%04x", (int) c));
            } else {
                built.append(c);
            }
        }
        return built.append('"').toString();
    }
}
