/* Running LibreOffice or pdftotext in a folder of their own, with a deadline. A browser has no such thing. */
#include "documents/host/convert.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { SECONDS_MAX = 120, PATH_SIZE = 256 };

/* A folder of our own for the time of one conversion. */
typedef struct jxi_workshop {
    char folder[PATH_SIZE - 64];
    char in[PATH_SIZE], out[PATH_SIZE], profile[PATH_SIZE];
} jxi_workshop;

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *where) {
    (void)about, (void)kind, (void)where;
    remove(path);
    return 0;
}

static void close_workshop(const jxi_workshop *shop) {
    if (shop->folder[0]) nftw(shop->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static bool open_workshop(jxi_workshop *shop, const char *from, const char *to) {
    const char *base = getenv("TMPDIR");
    if (!base || base[0] != '/' || strlen(base) > 100) base = "/tmp";
    snprintf(shop->folder, sizeof shop->folder, "%s/jixiao-XXXXXX", base);
    if (!mkdtemp(shop->folder)) {
        shop->folder[0] = '\0';
        return false;
    }
    snprintf(shop->in, sizeof shop->in, "%s/in%s", shop->folder, from);
    snprintf(shop->out, sizeof shop->out, "%s/out/in%s", shop->folder, to);
    snprintf(shop->profile, sizeof shop->profile, "-env:UserInstallation=file://%s/profile", shop->folder);
    return true;
}

static bool write_input(const jxi_workshop *shop, const jxi_task *task) {
    FILE *file = fopen(shop->in, "wb");
    if (!file) return false;
    bool written = fwrite(task->bytes, 1, task->size, file) == task->size;
    return fclose(file) == 0 && written;
}

/* Waits for the child; kills it with all its children when it takes too long. Gives its exit status, -1 when it was
 * killed. */
static int wait_for(pid_t child) {
    const struct timespec pause = {.tv_nsec = 20000000};
    int state = 0;
    for (int turns = 0; turns < SECONDS_MAX * 50; turns++) {
        pid_t ended = waitpid(child, &state, WNOHANG);
        if (ended == child) return WIFEXITED(state) ? WEXITSTATUS(state) : -1;
        if (ended < 0 && errno != EINTR) return -1;
        nanosleep(&pause, NULL);
    }
    kill(-child, SIGKILL);
    waitpid(child, &state, 0);
    return -1;
}

/* Runs a program, in a process group of its own and without a terminal. 127 when it is not there. */
static int run(const char *const *arguments) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    pid_t child = 0;
    if (posix_spawn_file_actions_init(&files) != 0) return -1;
    if (posix_spawnattr_init(&attributes) != 0) {
        posix_spawn_file_actions_destroy(&files);
        return -1;
    }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    int error = posix_spawnp(&child, arguments[0], &files, &attributes, (char *const *)(uintptr_t)arguments, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    if (error != 0) return error == ENOENT ? 127 : -1;
    return wait_for(child);
}

static int run_converter(const jxi_workshop *shop, const char *from, const char *to) {
    char folder[PATH_SIZE];
    snprintf(folder, sizeof folder, "%s/out", shop->folder);
    if (mkdir(folder, 0700) != 0) return -1;
    if (strcmp(from, ".pdf") == 0) {
        const char *const arguments[] = {"pdftotext", "-enc", "UTF-8", shop->in, shop->out, NULL};
        return run(arguments);
    }
    const char *const arguments[] = {"soffice",     "--headless",   "--norestore", "--nolockcheck",
                                     shop->profile, "--convert-to", to + 1,        "--outdir",
                                     folder,        shop->in,       NULL};
    return run(arguments);
}

static jx_status take_output(jxi_task *task, const jxi_workshop *shop, jxi_buffer *out) {
    char piece[65536];
    FILE *file = fopen(shop->out, "rb");
    if (!file) return jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "the converter could not read it", NULL, NULL);
    size_t limit = (size_t)task->limits[JX_LIMIT_UNPACKED];
    for (size_t got; out->length <= limit && (got = fread(piece, 1, sizeof piece, file)) > 0;)
        jxi_buffer_add(out, piece, got);
    fclose(file);
    if (out->failed) return JX_ERROR_NO_MEMORY;
    if (out->length > limit) return jxi_task_exceeds(task, NULL, JX_LIMIT_UNPACKED, "bytes after conversion");
    return JX_OK;
}

jx_status jxi_convert(jxi_task *task, const char *from, const char *to, jxi_buffer *out) {
    bool pdf = strcmp(from, ".pdf") == 0;
    jxi_workshop shop = {.folder = ""};
    jx_status status = JX_OK;
    if (!open_workshop(&shop, from, to) || !write_input(&shop, task))
        status =
            jxi_task_fail(task, JX_ERROR_FILE, NULL, "cannot write a temporary file for the conversion", NULL, NULL);
    int exit = status == JX_OK ? run_converter(&shop, from, to) : -1;
    if (status == JX_OK && exit == 127)
        status =
            jxi_task_fail(task, JX_ERROR_UNSUPPORTED, NULL, "{0} files are read through {1}, which is not installed",
                          from, pdf ? "pdftotext (poppler-utils)" : "LibreOffice (soffice)");
    else if (status == JX_OK && exit != 0)
        status = jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "{0} could not read it or took too long",
                               pdf ? "pdftotext" : "LibreOffice", NULL);
    if (status == JX_OK) status = take_output(task, &shop, out);
    close_workshop(&shop);
    return status;
}
