// SPDX-License-Identifier: MIT
#include "report/finishing.h"

#include "report/marks.h"
#include "report/qpdf.h"
#include "report/structure.h"

#include <QDateTime>
#include <set>

namespace samspel::report {

namespace {

using Object = QPDFObjectHandle;

Object textObject(const QString& text) { return Object::newUnicodeString(text.toStdString()); }

/// "D:20251122104200+01'00'"
Object dateObject(const QDateTime& time) {
    const int minutes = time.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("%1%2'%3'")
                             .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                             .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return Object::newString((time.toString(QStringLiteral("'D:'yyyyMMddHHmmss")) + zone).toStdString());
}

std::string dataOf(Object stream) {
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

void replaceData(Object stream, const std::string& data) {
    stream.replaceStreamData(data, Object::newNull(), Object::newNull());
}

void mendFonts(std::vector<Object>& pages) {
    std::set<QPDFObjGen> mended;
    for (Object& page : pages) {
        Object fonts = page.getKey("/Resources").getKey("/Font");
        for (const auto& [name, font] : fonts.ditems()) {
            Object table = Object(font).getKey("/ToUnicode");
            if (table.isStream() && mended.insert(table.getObjGen()).second) {
                replaceData(table, mendedToUnicode(dataOf(table)));
            }
        }
    }
}

void describe(QPDF& file, const Pages& pages) {
    Object info = file.getTrailer().getKey("/Info");
    info.replaceKey("/Title", textObject(pages.title));
    info.replaceKey("/Creator", textObject(QStringLiteral("Samspel")));
    if (pages.made.isValid()) {
        info.replaceKey("/CreationDate", dateObject(pages.made));
    }
    Object root = file.getRoot();
    const QString language = pages.languageCode == QLatin1String("en")
                                 ? QStringLiteral("en-GB")
                                 : pages.languageCode + QStringLiteral("-NO");
    root.replaceKey("/Lang", Object::newString(language.toStdString()));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
}

} // namespace

QByteArray finished(const QByteArray& bytes, const Pages& pages) {
    QPDF file;
    file.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::vector<Object> sheets = file.getAllPages();

    mendFonts(sheets);
    describe(file, pages);
    std::vector<std::vector<int>> marked;
    for (Object& page : sheets) {
        Object contents = page.getKey("/Contents");
        MarkedContent content = exchangeMarks(dataOf(contents), pages.elements);
        replaceData(contents, content.commands);
        marked.push_back(std::move(content.elements));
    }
    addStructure(file, sheets, pages, marked);
    addBookmarks(file, sheets, pages);

    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace samspel::report
