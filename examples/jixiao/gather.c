/* SPDX-License-Identifier: Apache-2.0 */
/* Reads the inputs, with several threads when asked to, and hands the outcomes on in the order of the inputs. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "program.h"

enum { JOBS_MAX = 256 };

struct gathering {
    const struct options *options;
    jx_scheme *scheme;
    take_outcome take;
    void *context;
    pthread_mutex_t lock;
    pthread_cond_t turn;
    jx_folder *folder; /* being walked; NULL between inputs */
    int input;         /* the next one */
    int given_of_input;
    long taken, next; /* numbers: of files handed out, of the outcome to hand on */
    bool stop, failed;
};

/* A file to read, or, with `status` set, a path that cannot be walked. */
struct errand {
    char *path;
    long number;
    jx_status status;
};

static const char *walk_text(jx_status status) {
    if (status == JX_ERROR_NOT_FOUND) return "it holds no file of a supported format";
    if (status == JX_ERROR_LIMIT) return "folders are nested too deep";
    return status == JX_ERROR_FILE ? "no such file or folder, or it cannot be opened" : jx_status_text(status, "en");
}

/* The next path of the inputs; false at their end. A folder without documents is an errand too, to be complained of. */
static bool next_path(struct gathering *all, const char **path, jx_status *status) {
    while (all->folder || all->input < all->options->input_count) {
        const char *input = all->options->inputs[all->folder ? all->input - 1 : all->input];
        *path = input;
        if (!all->folder) {
            all->input++;
            all->given_of_input = 0;
            *status = jx_folder_open(input, &all->folder);
            if (*status != JX_OK) return true;
        }
        *status = jx_folder_next(all->folder, path);
        if (*status != JX_ERROR_NOT_FOUND) {
            all->given_of_input++;
            return true;
        }
        jx_folder_unref(all->folder);
        all->folder = NULL;
        *path = input;
        if (all->given_of_input == 0) return true;
    }
    return false;
}

static bool take_errand(struct gathering *all, struct errand *errand) {
    const char *path = NULL;
    pthread_mutex_lock(&all->lock);
    bool found = !all->stop && next_path(all, &path, &errand->status);
    if (found) {
        errand->number = all->taken++;
        errand->path = malloc(strlen(path) + 1);
        if (errand->path)
            strcpy(errand->path, path);
        else
            all->stop = all->failed = true;
    }
    pthread_mutex_unlock(&all->lock);
    return found && errand->path;
}

/* Waits for the outcome's turn and hands it on. */
static void hand_on(struct gathering *all, long number, const struct outcome *outcome) {
    pthread_mutex_lock(&all->lock);
    while (all->next != number && !all->failed) pthread_cond_wait(&all->turn, &all->lock);
    if (!all->stop && !all->take(all->context, outcome)) all->stop = true;
    all->next++;
    pthread_cond_broadcast(&all->turn);
    pthread_mutex_unlock(&all->lock);
}

static void run_errand(struct gathering *all, jx_reader *reader, const struct errand *errand) {
    struct outcome outcome = {.file = errand->path};
    if (errand->status != JX_OK)
        outcome.text = walk_text(errand->status);
    else if (jx_reader_read_file(reader, errand->path, &outcome.document) != JX_OK)
        outcome.text = jx_reader_problem(reader, &outcome.file, &outcome.place);
    hand_on(all, errand->number, &outcome);
    jx_document_unref(outcome.document);
}

static void *work(void *context) {
    struct gathering *all = context;
    jx_reader *reader = NULL;
    jx_status status = jx_reader_new(&reader);
    if (status == JX_OK) status = jx_reader_set_scheme(reader, all->scheme);
    for (struct errand errand = {0}; status == JX_OK && take_errand(all, &errand); errand.path = NULL) {
        run_errand(all, reader, &errand);
        free(errand.path);
    }
    jx_reader_unref(reader);
    if (status == JX_OK) return NULL;
    pthread_mutex_lock(&all->lock);
    all->stop = all->failed = true;
    pthread_cond_broadcast(&all->turn);
    pthread_mutex_unlock(&all->lock);
    return NULL;
}

bool gather(const struct options *options, take_outcome take, void *context) {
    struct gathering all = {.options = options, .take = take, .context = context};
    if (options->scheme && !(all.scheme = find_scheme(options->scheme))) return false;
    pthread_mutex_init(&all.lock, NULL);
    pthread_cond_init(&all.turn, NULL);
    pthread_t threads[JOBS_MAX];
    int started = 0;
    while (started < options->jobs - 1 && pthread_create(&threads[started], NULL, work, &all) == 0) started++;
    work(&all);
    while (started) pthread_join(threads[--started], NULL);
    pthread_cond_destroy(&all.turn);
    pthread_mutex_destroy(&all.lock);
    jx_folder_unref(all.folder);
    jx_scheme_unref(all.scheme);
    if (all.failed) complain("out of memory", NULL);
    return !all.failed;
}
