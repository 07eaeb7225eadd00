package mochi;

import java.util.ArrayList;
import java.util.List;

/** A type word, taken apart. */
final class Kind {
    static final Kind ANY = new Kind("any", List.of());
    final String word;
    final List<Kind> of;

    private Kind(String word, List<Kind> of) {
        this.word = word;
        this.of = of;
    }

    static Kind read(Object sent) {
        List<?> words = (List<?>) sent;
        List<Kind> of = new ArrayList<>();
        for (Object inner : words.subList(1, words.size())) {
            of.add(read(inner));
        }
        return new Kind((String) words.get(0), of);
    }

    Kind item() {
        switch (word) {
            case "list":
            case "linked_list":
            case "tree":
            case "optional":
                return of.get(0);
            case "graph":
                return new Kind("list", List.of(new Kind("int", List.of())));
            default:
                return ANY;
        }
    }
}
