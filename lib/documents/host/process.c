/* SPDX-License-Identifier: Apache-2.0 */
/* Running other programs, in process groups of their own: what hangs is killed with all its children. */
#include "documents/host/process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { SECONDS_MAX = 120 };

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

int jxi_process_run(const char *const *arguments) {
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
