/** @file
 * jixiao-documents: reads self-assessment forms from files and writes what was found. Stands on jixiao.h, whose grammar
 * holds here too.
 *
 * The way of a document: a ::jx_reader turns bytes into a ::jx_document; documents are gathered in a ::jx_run, which audits
 * across them; a ::jx_writer writes a run or one assessment.
 */
#ifndef JIXIAO_DOCUMENTS_H
#define JIXIAO_DOCUMENTS_H

#include <jixiao/reader.h>
#include <jixiao/writer.h>

#endif
