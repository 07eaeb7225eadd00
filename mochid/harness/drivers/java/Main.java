package mochi;

import java.util.Map;

/** What this Java machine is to be: `run` one solution, `compile` as long as it is asked, or go through both once for the archive. */
final class Main {
    private Main() {
    }

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "run":
                Runner.wait(new Results());
                break;
            case "compile":
                Compiler.serve(new Results());
                break;
            default:
                Compiler compiler = new Compiler();
                compiler.warm();
                compiler.answer("class Solution { int f() { return 1; } }", Map.of());
                Runner.warm();
        }
    }
}
