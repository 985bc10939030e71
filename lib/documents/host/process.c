/* SPDX-License-Identifier: Apache-2.0 */
/* Starts a program by way of the shell, which sets the limits that posix_spawn cannot, and gathers what it prints. */
#include "documents/host/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { DIGITS = 24 }; /* of a limit, with its end */


extern char **environ;

enum { ARGUMENTS_MAX = 20, PIECE_SIZE = 65536, PAUSE_MS = 20 };

/* A program that runs. */
typedef struct jxi_child {
    const jxi_process *process;
    pid_t id;
    int pipe; /* what it prints; -1 when nobody listens, or when it has closed it */
    int64_t end_ms;
    bool ended;
    int state; /* as waitpid tells it */
} jxi_child;

static int64_t now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* The limits are set as far as the system knows them; without them there still is the time. */
static bool write_command(const jxi_process *process, char *kib, const char **command) {
    static const char script[] = "ulimit -c 0; ulimit -v \"$0\"; exec \"$@\"";
    size_t count = 4;
    snprintf(kib, DIGITS, "%lld", (long long)process->memory_kib);
    command[0] = "/bin/sh";
    command[1] = "-c";
    command[2] = script;
    command[3] = kib;
    for (size_t i = 0; process->arguments[i]; i++) {
        if (i == ARGUMENTS_MAX) return false;
        command[count++] = process->arguments[i];
    }
    command[count] = NULL;
    return true;
}

static bool spawn(jxi_child *child, int out) {
    char kib[DIGITS];
    const char *command[ARGUMENTS_MAX + 5];
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    if (!write_command(child->process, kib, command)) return false;
    if (posix_spawn_file_actions_init(&files) != 0) return false;
    if (posix_spawnattr_init(&attributes) != 0) {
        posix_spawn_file_actions_destroy(&files);
        return false;
    }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    if (out < 0)
        posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    else
        posix_spawn_file_actions_adddup2(&files, out, 1);
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    int error = posix_spawn(&child->id, command[0], &files, &attributes, (char *const *)(uintptr_t)command, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return error == 0;
}

/* Starts it with a pipe to us when its output is wanted. Our end does not wait: another program that is started at the
 * same moment may hold the other end longer than this one lives. */
static bool start(jxi_child *child) {
    int ends[2] = {-1, -1};
    child->pipe = -1;
    if (child->process->out) {
        if (pipe(ends) != 0) return false;
        fcntl(ends[0], F_SETFD, FD_CLOEXEC);
        fcntl(ends[1], F_SETFD, FD_CLOEXEC);
        fcntl(ends[0], F_SETFL, O_NONBLOCK);
        child->pipe = ends[0];
    }
    bool started = spawn(child, ends[1]);
    if (ends[1] >= 0) close(ends[1]);
    if (!started && child->pipe >= 0) close(child->pipe);
    return started;
}

/* Takes in what it has printed so far. */
static int listen_to(jxi_child *child) {
    char piece[PIECE_SIZE];
    jxi_buffer *out = child->process->out;
    while (child->pipe >= 0) {
        ssize_t got = read(child->pipe, piece, sizeof piece);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) break;
        if (got == 0) {
            close(child->pipe);
            child->pipe = -1;
        }
        if (out->length + (size_t)got > child->process->out_max) return JXI_PROCESS_TALKED;
        jxi_buffer_add(out, piece, (size_t)got);
        if (out->failed) return JXI_PROCESS_FAILED;
    }
    return 0;
}

/* Waits a little while for news: longer when only the clock can tell. */
static void pause_for(const jxi_child *child, int turn) {
    if (child->pipe >= 0) {
        struct pollfd news = {.fd = child->pipe, .events = POLLIN};
        poll(&news, 1, PAUSE_MS);
    } else {
        const struct timespec pause = {.tv_nsec = (turn < 10 ? 1 : PAUSE_MS) * 1000000L};
        nanosleep(&pause, NULL);
    }
}

/* Follows it to its end. 0, or why it has to be killed. */
static int follow(jxi_child *child) {
    for (int turn = 0;; turn++) {
        pid_t ended = waitpid(child->id, &child->state, WNOHANG);
        child->ended = ended == child->id;
        int trouble = listen_to(child);
        if (trouble || child->ended) return trouble;
        if (ended < 0 && errno != EINTR) return JXI_PROCESS_FAILED;
        if (now_ms() > child->end_ms) return JXI_PROCESS_SLOW;
        pause_for(child, turn);
    }
}

int jxi_process_run(const jxi_process *process) {
    jxi_child child = {.process = process, .end_ms = now_ms() + (int64_t)process->seconds * 1000};
    if (!start(&child)) return JXI_PROCESS_FAILED;
    int trouble = follow(&child);
    kill(-child.id, SIGKILL); /* what it may have left behind goes too */
    if (!child.ended) waitpid(child.id, &child.state, 0);
    if (child.pipe >= 0) close(child.pipe);
    if (trouble) return trouble;
    return WIFEXITED(child.state) ? WEXITSTATUS(child.state) : JXI_PROCESS_FAILED;
}
