/* SPDX-License-Identifier: Apache-2.0 */
/* The records of an Excel 97 workbook, and texts that run over several of them. */
#ifndef JXI_DOCUMENTS_READ_BIFF_H
#define JXI_DOCUMENTS_READ_BIFF_H

#include "documents/read/task.h"

/* A record: its own bytes, and those of the records that continue it. */
typedef struct jxi_record {
    uint32_t type, size;
    const unsigned char *bytes;
    size_t next; /* where the record behind it begins */
} jxi_record;

/* The record at `at`; false at the end, or where it is cut off. */
bool jxi_record_at(const jxi_buffer *stream, size_t at, jxi_record *record);

uint32_t jxi_get16(const unsigned char *at);
uint32_t jxi_get32(const unsigned char *at);
uint64_t jxi_get64(const unsigned char *at);

/* Reads through a record and those that continue it. */
typedef struct jxi_record_reader {
    const jxi_buffer *stream;
    jxi_record record;
    size_t at;   /* in the record */
    bool failed; /* it ended too early */
} jxi_record_reader;

jxi_record_reader jxi_record_read(const jxi_buffer *stream, const jxi_record *record);
uint32_t jxi_read8(jxi_record_reader *reader);
uint32_t jxi_read16(jxi_record_reader *reader);
uint32_t jxi_read32(jxi_record_reader *reader);
/* Appends a text of so many characters, which begins with its flags, in UTF-8; passes by its fonts and sounds. */
void jxi_read_text(jxi_record_reader *reader, uint32_t length, jxi_buffer *out);

#endif
