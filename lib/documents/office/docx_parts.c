/* The parts of a Word document that are always the same. */
#include "documents/office/docx.h"

#define HEADER "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006"
#define WORD "application/vnd.openxmlformats-officedocument.wordprocessingml."
#define W "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

const char jxi_docx_types[] =
    HEADER "<Types xmlns=\"" PACKAGE "/content-types\">"
           "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Override PartName=\"/word/document.xml\" ContentType=\"" WORD "document.main+xml\"/>"
           "<Override PartName=\"/word/styles.xml\" ContentType=\"" WORD "styles+xml\"/>"
           "<Override PartName=\"/word/footer1.xml\" ContentType=\"" WORD "footer+xml\"/></Types>";

const char jxi_docx_relations[] =
    HEADER "<Relationships xmlns=\"" PACKAGE "/relationships\"><Relationship Id=\"rId1\" Type=\"" OFFICE
           "/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

const char jxi_docx_document_relations[] =
    HEADER "<Relationships xmlns=\"" PACKAGE "/relationships\"><Relationship Id=\"rId1\" Type=\"" OFFICE
           "/relationships/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"" OFFICE
           "/relationships/footer\" Target=\"footer1.xml\"/></Relationships>";

const char jxi_docx_footer[] =
    HEADER "<w:ftr " W "><w:p><w:pPr><w:pStyle w:val=\"Small\"/><w:jc w:val=\"center\"/></w:pPr>"
           "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE "
           "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>";

#define FONTS(name) "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"" name "\"/>"
#define STYLE(id, name, paragraph, run)                                                                                \
    "<w:style w:type=\"paragraph\" w:styleId=\"" id "\"><w:name w:val=\"" name "\"/><w:basedOn w:val=\"Normal\"/>"     \
    "<w:pPr>" paragraph "</w:pPr><w:rPr>" run "</w:rPr></w:style>"
#define SIZE(half_points) "<w:sz w:val=\"" half_points "\"/>"

const char jxi_docx_styles[] = HEADER "<w:styles " W "><w:docDefaults><w:rPrDefault><w:rPr>" FONTS("宋体")
    SIZE("21") "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
               "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name "
               "w:val=\"Normal\"/></w:style>" STYLE("Body", "Body Text",
                                                    "<w:spacing w:after=\"120\" w:line=\"360\" w:lineRule=\"auto\"/>"
                                                    "<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>",
                                                    SIZE("24"))
                   STYLE("Title", "Title",
                         "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"160\"/><w:jc w:val=\"center\"/>",
                         FONTS("黑体") "<w:b/>" SIZE("32"))
                       STYLE("Heading1", "heading 1",
                             "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
                             FONTS("黑体") "<w:b/>" SIZE("28"))
                           STYLE("Heading2", "heading 2",
                                 "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
                                 FONTS("黑体") "<w:b/>" SIZE("24"))
                               STYLE("Item", "List Paragraph",
                                     "<w:spacing w:after=\"60\"/><w:ind w:left=\"480\" w:hanging=\"240\"/>", SIZE("21"))
                                   STYLE("Small", "Small", "<w:spacing w:before=\"40\" w:after=\"40\"/>", SIZE("18"))
                                       STYLE("Cell", "Cell", "<w:spacing w:before=\"20\" w:after=\"20\"/>",
                                             SIZE("18")) "</w:styles>";

const char *jxi_docx_style_name(jxi_docx_style style) {
    static const char *const names[JXI_STYLE_COUNT] = {"Body", "Title", "Heading1", "Heading2",
                                                       "Item", "Small", "Cell"};
    return names[style];
}
