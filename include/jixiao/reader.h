/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Readers: from files to assessments.
 *
 * Readers and documents belong to whoever made them, and are freed with the last reference; a document does not
 * need its reader any longer. A document keeps its assessments alive: they are borrowed from it, and a reference
 * of your own (jx_assessment_ref()), a portfolio or a run keeps them beyond it. What a reader says about a failure
 * is valid until the reader is used again. A ::jx_folder has a single owner, and the path it gives is valid until
 * the next one.
 *
 * @code{.c}
 * jx_reader *reader = NULL;
 * jx_document *document = NULL;
 * jx_status s = jx_reader_new(&reader);
 * if (!s) s = jx_reader_read_file(reader, "forms/no-such-form.xlsx", &document);
 * if (s == JX_ERROR_FILE) printf("%s\n", jx_reader_detail(reader));
 * jx_document_unref(document);
 * jx_reader_unref(reader);
 * @endcode
 * It prints `forms/no-such-form.xlsx: cannot be opened: No such file or directory`.
 */
#ifndef JIXIAO_READER_H
#define JIXIAO_READER_H

#include <jixiao/jixiao.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup reading Reading documents
 * @{ */

/** Reads documents, one after another. Holds the limits, a scheme, and the cause of the last failure. */
typedef struct jx_reader jx_reader;

/** What was read from one file or one piece of memory. */
typedef struct jx_document jx_document;

/** Kinds of documents. */
enum {
    JX_FORMAT_TEXT = 1, /**< text with tables of tabs, pipes or commas */
    JX_FORMAT_CSV = 2,  /**< separated values */
    JX_FORMAT_JSON = 3, /**< what jx_writer_run() and jx_writer_assessment() write */
    JX_FORMAT_HTML = 4, /**< a web page, or text with HTML tables in it */
    JX_FORMAT_DOCX = 5, /**< Word, .docx */
    JX_FORMAT_XLSX = 6, /**< Excel, .xlsx */
    JX_FORMAT_OTHER = 7 /**< .xls .doc .et .wps .ods .odt .rtf through LibreOffice, .pdf through pdftotext */
};

/** The most that a document may ask for. */
enum {
    JX_LIMIT_FILE = 1,     /**< bytes of a file; 64 MiB by default */
    JX_LIMIT_UNPACKED = 2, /**< bytes unpacked from an archive in total; 256 MiB by default */
    JX_LIMIT_RATIO = 3,    /**< bytes unpacked per packed byte; 200 by default */
    JX_LIMIT_ENTRIES = 4,  /**< entries of an archive; 4096 by default */
    JX_LIMIT_NESTING = 5,  /**< levels of nested elements or values; 256 by default */
    JX_LIMIT_CELLS = 6,    /**< cells of a document; 1048576 by default */
    JX_LIMIT_CELL = 7,     /**< bytes of one cell of a table; 64 KiB by default */
    JX_LIMIT_LINE = 8      /**< bytes of one line of text; 1 MiB by default */
};

/** The lists of this library that can be walked; jx_enum_count() has those of the core. */
enum {
    JX_DOCUMENTS_FORMAT = 1, /**< formats, JX_FORMAT_… */
    JX_DOCUMENTS_LIMIT = 2,  /**< limits, JX_LIMIT_… */
    JX_DOCUMENTS_LIST = 3    /**< these lists themselves */
};

/** Counts the entries of a list.
 * @param list  JX_DOCUMENTS_…; others have 0
 * @return the number of entries
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_documents_count(int32_t list);

/** Returns the number of an entry.
 * @param list   JX_DOCUMENTS_…
 * @param index  from 0 to jx_documents_count() - 1
 * @return the entry's value; -1 when there is none
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_documents_value(int32_t list, int32_t index);

/** Returns the permanent code of an entry, for programs: "docx", "unpacked".
 * @param list   JX_DOCUMENTS_…
 * @param value  from jx_documents_value()
 * @return static text; NULL when there is no such entry
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_documents_code(int32_t list, int32_t value);

/** Returns the name of an entry, for people.
 * @param list      JX_DOCUMENTS_…
 * @param value     from jx_documents_value()
 * @param language  "zh" or "en"
 * @return static text; NULL when there is no such entry
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_documents_name(int32_t list, int32_t value, const char *language);

/** Makes a reader.
 * @param out  not NULL; receives a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_reader_new(jx_reader **out);

/** Makes a reader as jx_reader_new() does, with your own allocator, which its documents use too. The libraries behind
 * a format use their own.
 * @param allocator  copied; NULL means malloc
 * @param out        not NULL; receives a new handle
 * @return as jx_reader_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_reader_new_in(const jx_allocator *allocator, jx_reader **out);

/** Takes another reference to a reader.
 * @param reader  may be NULL
 * @return reader
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API jx_reader *jx_reader_ref(jx_reader *reader);

/** Releases a reference; frees the reader with the last one. Its documents live on.
 * @param reader  may be NULL
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API void jx_reader_unref(jx_reader *reader);

/** Sets a limit.
 * @param reader  not NULL, else ::JX_ERROR_ARGUMENT
 * @param limit   JX_LIMIT_…, else ::JX_ERROR_NOT_FOUND
 * @param value   at least 1, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_reader_set_limit(jx_reader *reader, int32_t limit, int64_t value);

/** Returns a limit.
 * @param reader  may be NULL
 * @param limit   JX_LIMIT_…
 * @return the limit; 0 when there is no such limit
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int64_t jx_reader_limit(const jx_reader *reader, int32_t limit);

/** Sets the scheme that everything read is scored by.
 * @param reader  not NULL, else ::JX_ERROR_ARGUMENT
 * @param scheme  frozen; shared with the caller; NULL: recognised from each form
 * @return ::JX_OK
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_reader_set_scheme(jx_reader *reader, jx_scheme *scheme);

/** Reads a file. The kind of document is recognised by its content, then by its file extension.
 * @param reader  not NULL, else ::JX_ERROR_ARGUMENT
 * @param path    not NULL, else ::JX_ERROR_ARGUMENT; "-" is the standard input
 * @param out     not NULL; receives a new handle, even when no form was found in the document
 * @return ::JX_OK; ::JX_ERROR_FILE when it cannot be opened or read; ::JX_ERROR_FORMAT when it is empty, damaged or not
 * a document; ::JX_ERROR_ENCODING; ::JX_ERROR_LIMIT; ::JX_ERROR_UNSUPPORTED when it takes a program that is not
 * installed;
 *         ::JX_ERROR_NO_MEMORY. jx_reader_detail() names file, place and cause.
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_reader_read_file(jx_reader *reader, const char *path, jx_document **out);

/** Reads a document from memory.
 * @param reader  not NULL, else ::JX_ERROR_ARGUMENT
 * @param name    the name to use in places and messages, with an extension such as ".csv"; copied; may be NULL
 * @param bytes   not NULL unless size is 0; not needed after the call
 * @param size    bytes
 * @param out     not NULL; receives a new handle, even when no form was found in the document
 * @return as jx_reader_read_file()
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_reader_read_memory(jx_reader *reader, const char *name, const void *bytes, size_t size,
                                       jx_document **out);

/** Reads a scheme from a JSON file; docs/generated/jixiao.scheme-1.schema.json describes it. A "base" names the built-in scheme
 * it starts from; a list that the file gives replaces that of the base.
 * @param reader  not NULL, else ::JX_ERROR_ARGUMENT
 * @param path    not NULL, else ::JX_ERROR_ARGUMENT; "-" is the standard input
 * @param out     not NULL; receives a new handle, frozen
 * @return ::JX_OK; ::JX_ERROR_SCHEME when the rules contradict each other or name something that does not exist; else
 * as jx_reader_read_file(). jx_reader_detail() names file, path ("$.grades[2].from") and cause.
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_reader_read_scheme(jx_reader *reader, const char *path, jx_scheme **out);

/** Returns the cause of the last failed read: file, place and cause in one line of English.
 * @param reader  may be NULL
 * @return borrowed from the reader until its next call; "" when nothing failed
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_reader_detail(const jx_reader *reader);

/** Returns the cause of the last failed read in its parts.
 * @param reader  may be NULL
 * @param file    may be NULL; receives borrowed text: the path or name
 * @param place   may be NULL; receives borrowed text, e.g. "line 4", or NULL
 * @return the cause, borrowed from the reader until its next call; NULL when nothing failed
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_reader_problem(const jx_reader *reader, const char **file, const char **place);

/** Takes another reference to a document.
 * @param document  may be NULL
 * @return document
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API jx_document *jx_document_ref(jx_document *document);

/** Releases a reference; frees the document with the last one.
 * @param document  may be NULL
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API void jx_document_unref(jx_document *document);

/** Returns the path or name that the document was read under.
 * @param document  may be NULL
 * @return borrowed from the document; NULL for NULL
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_document_name(const jx_document *document);

/** Returns what kind of document it is.
 * @param document  may be NULL
 * @return JX_FORMAT_…; 0 for NULL
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_document_format(const jx_document *document);

/** Counts the assessments that were found.
 * @param document  may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_document_count(const jx_document *document);

/** Returns one assessment, not evaluated yet.
 * @param document  may be NULL
 * @param index     from 0
 * @return borrowed from the document; NULL when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_assessment *jx_document_assessment(const jx_document *document, int32_t index);

/** Counts the rows of summary tables (汇总表) that were found.
 * @param document  may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_document_summary_count(const jx_document *document);

/** Returns what was not understood, or that no form was found at all.
 * @param document  may be NULL
 * @param index     from 0
 * @param file      may be NULL; receives borrowed text: the document's name, or the name given in a run that was read
 * back
 * @param place     may be NULL; receives borrowed text, or NULL
 * @return borrowed from the document; NULL when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_document_problem(const jx_document *document, int32_t index, const char **file,
                                       const char **place);

/** Adds everything that was found to a portfolio.
 * @param document   not NULL, else ::JX_ERROR_ARGUMENT
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_document_add_to(jx_document *document, jx_portfolio *portfolio);
/** @} */

/** @defgroup folders Folders of documents
 * @{ */

/** Walks a folder and the folders in it, ordered by the bytes of their names. */
typedef struct jx_folder jx_folder;

/** Opens a path for walking. Hidden files, links, and files with an extension that no reader knows are skipped.
 * @param path  a folder, or one file, which is then returned whatever its extension; "-" is returned as it is; not
 * NULL, else
 *              ::JX_ERROR_ARGUMENT
 * @param out   not NULL; receives a new handle
 * @return ::JX_OK; ::JX_ERROR_FILE when there is no such path; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_folder_open(const char *path, jx_folder **out);

/** Returns the next file.
 * @param folder  not NULL, else ::JX_ERROR_ARGUMENT
 * @param path    not NULL; receives text borrowed from the folder until its next call; after an ::JX_ERROR_FILE the
 * path that cannot be read
 * @return ::JX_OK; ::JX_ERROR_NOT_FOUND at the end; ::JX_ERROR_FILE when a folder inside cannot be read (the walk
 * continues);
 *         ::JX_ERROR_LIMIT more than 64 folders deep (the walk continues); ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_folder_next(jx_folder *folder, const char **path);

/** Frees a walk.
 * @param folder  may be NULL
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API void jx_folder_unref(jx_folder *folder);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
