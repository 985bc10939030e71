/** @file
 * Readers: from files to assessments.
 */
#ifndef JIXIAO_READER_H
#define JIXIAO_READER_H

#include <jixiao/jixiao.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup reading Reading documents
 * @{ */

/** Reads documents, one after another. Holds limits, a scheme, and what the last failure was. */
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
    JX_FORMAT_OTHER = 7 /**< .xls .doc .et .wps .ods .odt .rtf by way of LibreOffice, .pdf by way of pdftotext */
};

/** What a document may ask for at most. */
enum {
    JX_LIMIT_FILE = 1,     /**< bytes of a file; 64 MiB at first */
    JX_LIMIT_UNPACKED = 2, /**< bytes unpacked from an archive, all together; 256 MiB at first */
    JX_LIMIT_RATIO = 3,    /**< bytes unpacked from one packed byte; 200 at first */
    JX_LIMIT_ENTRIES = 4,  /**< entries of an archive; 4096 at first */
    JX_LIMIT_NESTING = 5,  /**< elements or values inside each other; 256 at first */
    JX_LIMIT_CELLS = 6,    /**< cells of a document; 1048576 at first */
    JX_LIMIT_CELL = 7,     /**< bytes of one cell of a table; 64 KiB at first */
    JX_LIMIT_LINE = 8      /**< bytes of one line of text; 1 MiB at first */
};

/** The lists of this library that can be walked; those of the core are in jx_enum_count(). */
enum {
    JX_DOCUMENTS_FORMAT = 1, /**< formats, JX_FORMAT_… */
    JX_DOCUMENTS_LIMIT = 2,  /**< limits, JX_LIMIT_… */
    JX_DOCUMENTS_LIST = 3    /**< these lists themselves */
};

/** How many entries a list has.
 * @param list  JX_DOCUMENTS_…; others have 0
 * @return the number of entries
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_documents_count(int32_t list);

/** The number of an entry.
 * @param list   JX_DOCUMENTS_…
 * @param index  from 0 to jx_documents_count() - 1
 * @return the entry's value; -1 when there is none
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_documents_value(int32_t list, int32_t index);

/** The permanent code of an entry, for programs: "docx", "unpacked".
 * @param list   JX_DOCUMENTS_…
 * @param value  from jx_documents_value()
 * @return static text; NULL when there is no such entry
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_documents_code(int32_t list, int32_t value);

/** The name of an entry, for people.
 * @param list      JX_DOCUMENTS_…
 * @param value     from jx_documents_value()
 * @param language  "zh" or "en"
 * @return static text; NULL when there is no such entry
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_documents_name(int32_t list, int32_t value, const char *language);

/** Makes a reader.
 * @param out  not NULL; gets a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_reader_new(jx_reader **out);

/** jx_reader_new() with an allocator of one's own, used for the documents too. Libraries under a format keep their own.
 * @param allocator  copied; NULL means malloc
 * @param out        not NULL; gets a new handle
 * @return as jx_reader_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_reader_new_in(const jx_allocator *allocator, jx_reader **out);

/** Shares a reader.
 * @param reader  may be NULL
 * @return reader
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API jx_reader *jx_reader_ref(jx_reader *reader);

/** Gives a reader back. Its documents live on.
 * @param reader  may be NULL
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API void jx_reader_unref(jx_reader *reader);

/** Sets a limit.
 * @param reader  not NULL, else ::JX_ERROR_ARGUMENT
 * @param limit   JX_LIMIT_…, else ::JX_ERROR_NOT_FOUND
 * @param value   at least 1, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_reader_set_limit(jx_reader *reader, int32_t limit, int64_t value);

/** A limit.
 * @param reader  may be NULL
 * @param limit   JX_LIMIT_…
 * @return the limit; 0 when there is none of that number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int64_t jx_reader_limit(const jx_reader *reader, int32_t limit);

/** Sets the scheme that everything read is scored by.
 * @param reader  not NULL, else ::JX_ERROR_ARGUMENT
 * @param scheme  frozen; shared with the caller; NULL: recognised from each form
 * @return ::JX_OK
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_reader_set_scheme(jx_reader *reader, jx_scheme *scheme);

/** Reads a file. The kind of document is told by its content, then by the ending of its name.
 * @param reader  not NULL, else ::JX_ERROR_ARGUMENT
 * @param path    not NULL, else ::JX_ERROR_ARGUMENT; "-" is the standard input
 * @param out     not NULL; gets a new handle, also when no form was found in the document
 * @return ::JX_OK; ::JX_ERROR_FILE when it cannot be opened or read; ::JX_ERROR_FORMAT when it is empty, damaged or no
 *         document; ::JX_ERROR_ENCODING; ::JX_ERROR_LIMIT; ::JX_ERROR_UNSUPPORTED when a program that is needed is missing;
 *         ::JX_ERROR_NO_MEMORY. jx_reader_detail() names file, place and cause.
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_reader_read_file(jx_reader *reader, const char *path, jx_document **out);

/** Reads a document from memory.
 * @param reader  not NULL, else ::JX_ERROR_ARGUMENT
 * @param name    what to call it in places and messages, with an ending such as ".csv"; copied; may be NULL
 * @param bytes   not NULL unless size is 0; not needed any more when the call returns
 * @param size    bytes
 * @param out     not NULL; gets a new handle, also when no form was found in the document
 * @return as jx_reader_read_file()
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_reader_read_memory(jx_reader *reader, const char *name, const void *bytes, size_t size,
                                       jx_document **out);

/** Reads a scheme from a JSON file; docs/jixiao.scheme-1.schema.json describes it. A "base" names the built-in scheme it starts
 *  from; a list that the file gives replaces that of the base.
 * @param reader  not NULL, else ::JX_ERROR_ARGUMENT
 * @param path    not NULL, else ::JX_ERROR_ARGUMENT; "-" is the standard input
 * @param out     not NULL; gets a new handle, frozen
 * @return ::JX_OK; ::JX_ERROR_SCHEME when the rules contradict themselves or name what does not exist; else as
 *         jx_reader_read_file(). jx_reader_detail() names file, path ("$.grades[2].from") and cause.
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_reader_read_scheme(jx_reader *reader, const char *path, jx_scheme **out);

/** What the last failed read tripped over: file, place and cause in one line of English.
 * @param reader  may be NULL
 * @return borrowed from the reader until its next call; "" when nothing failed
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_reader_detail(const jx_reader *reader);

/** The same in parts.
 * @param reader  may be NULL
 * @param file    may be NULL; gets borrowed text: the path or name
 * @param place   may be NULL; gets borrowed text, e.g. "line 4", or NULL
 * @return the cause, borrowed from the reader until its next call; NULL when nothing failed
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_reader_problem(const jx_reader *reader, const char **file, const char **place);

/** Shares a document.
 * @param document  may be NULL
 * @return document
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API jx_document *jx_document_ref(jx_document *document);

/** Gives a document back.
 * @param document  may be NULL
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API void jx_document_unref(jx_document *document);

/** The path or name it was read under.
 * @param document  may be NULL
 * @return borrowed from the document; NULL for NULL
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_document_name(const jx_document *document);

/** What kind of document it is.
 * @param document  may be NULL
 * @return JX_FORMAT_…; 0 for NULL
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_document_format(const jx_document *document);

/** How many assessments were found.
 * @param document  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_document_count(const jx_document *document);

/** One assessment, not evaluated yet.
 * @param document  may be NULL
 * @param index     from 0
 * @return borrowed from the document; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_assessment *jx_document_assessment(const jx_document *document, int32_t index);

/** How many rows of summary tables (汇总表) were found.
 * @param document  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_document_summary_count(const jx_document *document);

/** What was not understood, or that no form was found at all.
 * @param document  may be NULL
 * @param index     from 0
 * @param file      may be NULL; gets borrowed text: the document's name, or the name a run read back gives
 * @param place     may be NULL; gets borrowed text, or NULL
 * @return borrowed from the document; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_document_problem(const jx_document *document, int32_t index, const char **file,
                                       const char **place);

/** Puts all that was found into a portfolio.
 * @param document   not NULL, else ::JX_ERROR_ARGUMENT
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_document_add_to(jx_document *document, jx_portfolio *portfolio);
/** @} */

/** @defgroup folders Folders of documents
 * @{ */

/** Walks a folder and the folders in it, in the order of the names' bytes. */
typedef struct jx_folder jx_folder;

/** Opens a path for walking. Hidden files, links and files with endings that no reader knows are passed over.
 * @param path  a folder, or one file, which is then given whatever its ending; "-" is given as it is; not NULL, else
 *              ::JX_ERROR_ARGUMENT
 * @param out   not NULL; gets a new handle
 * @return ::JX_OK; ::JX_ERROR_FILE when there is no such path; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_folder_open(const char *path, jx_folder **out);

/** The next file.
 * @param folder  not NULL, else ::JX_ERROR_ARGUMENT
 * @param path    not NULL; gets text borrowed from the folder until its next call; after an ::JX_ERROR_FILE the path that
 *                cannot be read
 * @return ::JX_OK; ::JX_ERROR_NOT_FOUND at the end; ::JX_ERROR_FILE when a folder inside cannot be read (the walk goes on);
 *         ::JX_ERROR_LIMIT more than 64 folders deep (the walk goes on); ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_folder_next(jx_folder *folder, const char **path);

/** Gives a folder back.
 * @param folder  may be NULL
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API void jx_folder_unref(jx_folder *folder);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
