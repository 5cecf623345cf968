// SPDX-License-Identifier: MIT
#include "exchange/text/foreign.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <cctype>

namespace samspel::exchange {

namespace {

struct Mark {
    QByteArrayView bytes;
    const char* kind;
};

const std::array marks = {
    Mark{"%PDF-", QT_TRANSLATE_NOOP("Document", "a PDF document")},
    Mark{"\x89PNG\r\n", QT_TRANSLATE_NOOP("Document", "a picture (PNG)")},
    Mark{"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("Document", "a picture (JPEG)")},
    Mark{"GIF8", QT_TRANSLATE_NOOP("Document", "a picture (GIF)")},
    Mark{QByteArrayView("II*\0", 4), QT_TRANSLATE_NOOP("Document", "a picture (TIFF)")},
    Mark{QByteArrayView("MM\0*", 4), QT_TRANSLATE_NOOP("Document", "a picture (TIFF)")},
    Mark{"RIFF", QT_TRANSLATE_NOOP("Document", "a picture, a sound or a film")},
    Mark{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
         QT_TRANSLATE_NOOP("Document", "an older Word or Excel document (.doc or .xls)")},
    Mark{"{\\rtf", QT_TRANSLATE_NOOP("Document", "a text document (RTF)")},
    Mark{QByteArrayView("SQLite format 3\0", 16),
         QT_TRANSLATE_NOOP("Document", "a register or another SQLite database")},
    Mark{"\x1F\x8B", QT_TRANSLATE_NOOP("Document", "a packed file (gzip)")},
    Mark{"7z\xBC\xAF\x27\x1C", QT_TRANSLATE_NOOP("Document", "a packed file (7z)")},
    Mark{"Rar!\x1A", QT_TRANSLATE_NOOP("Document", "a packed file (RAR)")},
    Mark{"\x7F"
         "ELF",
         QT_TRANSLATE_NOOP("Document", "a program")},
    Mark{"MZ\x90", QT_TRANSLATE_NOOP("Document", "a program")},
};

// Office formats are zip files; their parts' names stand uncompressed in the first of them.
const char* zipKind(QByteArrayView bytes) {
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 16 * 1024));
    const auto holds = [start](QByteArrayView name) { return start.indexOf(name) >= 0; };
    if (holds("word/")) {
        return QT_TRANSLATE_NOOP("Document", "a Word document");
    }
    if (holds("xl/")) {
        return QT_TRANSLATE_NOOP("Document", "an Excel workbook");
    }
    if (holds("ppt/")) {
        return QT_TRANSLATE_NOOP("Document", "a PowerPoint presentation");
    }
    if (holds("application/vnd.oasis.opendocument.spreadsheet")) {
        return QT_TRANSLATE_NOOP("Document", "a LibreOffice spreadsheet");
    }
    if (holds("application/vnd.oasis.opendocument")) {
        return QT_TRANSLATE_NOOP("Document", "a LibreOffice document");
    }
    return QT_TRANSLATE_NOOP("Document", "a packed file (zip) or an Office document");
}

bool startsWithTag(QByteArrayView bytes, QByteArrayView tag) {
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    }
    bytes = bytes.trimmed();
    return bytes.size() >= tag.size() &&
           std::equal(tag.begin(), tag.end(), bytes.begin(), [](char expected, char c) {
               return expected == std::tolower(static_cast<unsigned char>(c));
           });
}

} // namespace

bool isZip(QByteArrayView bytes) { return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"); }

bool isWorkbook(QByteArrayView bytes) {
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 16 * 1024));
    return isZip(bytes) && (start.indexOf(QByteArrayView("xl/")) >= 0 ||
                            start.indexOf(QByteArrayView("opendocument.spreadsheet")) >= 0);
}

const char* foreignKind(QByteArrayView bytes) {
    if (isZip(bytes)) {
        return zipKind(bytes);
    }
    for (const Mark& mark : marks) {
        if (bytes.startsWith(mark.bytes)) {
            return mark.kind;
        }
    }
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 512));
    if (startsWithTag(start, "<!doctype html") || startsWithTag(start, "<html")) {
        return QT_TRANSLATE_NOOP("Document", "a web page");
    }
    if (startsWithTag(start, "<?xml")) {
        return QT_TRANSLATE_NOOP("Document", "an XML document");
    }
    return nullptr;
}

} // namespace samspel::exchange
