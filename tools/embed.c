/* SPDX-License-Identifier: Apache-2.0 */
/* Turns a file into the bytes of a C array, so that a style sheet can be kept as one. Run by the build.
 *
 * usage: embed FILE OUT.c NAME [indented]
 *
 * indented: the blanks at the start of a line and the ends of the lines are there for people and are left out, but for
 * the end of a line that closes with "?>". */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put(FILE *out, int byte) {
    static int column;
    if (fprintf(out, "'\\x%02x',%s", (unsigned)byte, ++column % 16 ? "" : "\n") < 0) exit(1);
}

static void embed(FILE *in, FILE *out, bool indented) {
    bool start = true;
    for (int byte, last = 0, before = 0; (byte = getc(in)) != EOF; before = last, last = byte) {
        bool kept =
            !indented || (byte != '\n' && !(start && byte == ' ')) || (byte == '\n' && before == '?' && last == '>');
        if (kept) put(out, byte);
        start = byte == '\n' || (start && byte == ' ');
    }
}

int main(int count, char **arguments) {
    if (count < 4) return 2;
    FILE *in = fopen(arguments[1], "rb"), *out = in ? fopen(arguments[2], "wb") : NULL;
    if (!out) {
        perror(in ? arguments[2] : arguments[1]);
        return 1;
    }
    fprintf(out,
            "/* Made by tools/embed.c; edit what it was made from. */\nextern const char %s[];\nconst char %s[] = {\n",
            arguments[3], arguments[3]);
    embed(in, out, count > 4 && strcmp(arguments[4], "indented") == 0);
    bool wrong = fprintf(out, "0};\n") < 0 || ferror(in);
    (void)fclose(in);
    return fclose(out) != 0 || wrong;
}
