// SPDX-License-Identifier: MIT
#include "paper.h"

#include "report/qpdf.h"

#include <map>
#include <set>

namespace samspel::made {

namespace {

using Object = QPDFObjectHandle;
using Codes = std::map<std::string, QString>; // glyph → characters

QString utf16(const std::string& bytes) {
    QString text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        text += QChar(static_cast<ushort>(static_cast<unsigned char>(bytes[i]) << 8 |
                                          static_cast<unsigned char>(bytes[i + 1])));
    }
    return text;
}

std::string code(int number) { return {static_cast<char>(number >> 8), static_cast<char>(number & 0xFF)}; }
int number(const std::string& bytes) {
    return static_cast<unsigned char>(bytes[0]) << 8 | static_cast<unsigned char>(bytes[1]);
}

/// Reads a ToUnicode table by its own grammar (ranges with a list, ranges with a start, single glyphs).
Codes codesOf(Object font) {
    Codes codes;
    const auto data = font.getKey("/ToUnicode").getStreamData();
    const std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    std::vector<Object> operands;
    for (std::size_t at = text.find("beginbf"); at != std::string::npos; at = text.find("beginbf", at)) {
        const bool isRange = text.compare(at, 12, "beginbfrange") == 0;
        const std::size_t from = at + (isRange ? 12 : 11);
        const std::size_t end = text.find("endbf", from);
        Object all = Object::parse("[" + text.substr(from, end - from) + "]");
        std::vector<Object> items = all.getArrayAsVector();
        for (std::size_t i = 0; i + 1 < items.size(); i += isRange ? 3 : 2) {
            if (!isRange) {
                codes[items[i].getStringValue()] = utf16(items[i + 1].getStringValue());
                continue;
            }
            const int first = number(items[i].getStringValue());
            const int last = number(items[i + 1].getStringValue());
            for (int c = first; c <= last; ++c) {
                if (items[i + 2].isArray()) {
                    codes[code(c)] = utf16(items[i + 2].getArrayItem(c - first).getStringValue());
                } else {
                    codes[code(c)] = QChar(utf16(items[i + 2].getStringValue())[0].unicode() + c - first);
                }
            }
        }
        at = end;
    }
    return codes;
}

/// Follows a page's commands and keeps what they show as text.
class Listener : public Object::ParserCallbacks {
public:
    explicit Listener(Object page) {
        for (const auto& [name, font] : page.getKey("/Resources").getKey("/Font").ditems()) {
            m_fonts[name] = codesOf(font);
        }
    }

    void handleObject(Object object, size_t, size_t) override {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf") {
            m_codes = &m_fonts.at(m_operands.at(0).getName());
        } else if (name == "Tj") {
            const std::string shown = m_operands.at(0).getStringValue();
            for (std::size_t i = 0; i + 1 < shown.size(); i += 2) {
                m_text += m_codes->at(shown.substr(i, 2));
            }
        } else if (name == "ET") {
            told.push_back({m_tags.empty() ? QStringLiteral("none") : m_tags.back(), m_text});
            m_text.clear();
        } else if (name == "BDC" || name == "BMC") {
            m_tags += QString::fromStdString(m_operands.at(0).getName().substr(1));
        } else if (name == "EMC") {
            m_tags.removeLast();
        }
        m_operands.clear();
    }
    void handleEOF() override {}

    std::vector<Told> told;

private:
    std::map<std::string, Codes> m_fonts;
    const Codes* m_codes = nullptr;
    std::vector<Object> m_operands;
    QStringList m_tags;
    QString m_text;
};

QString textOf(Object object) {
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

void collect(Object parent, int level, QStringList& marks) {
    for (Object mark = parent.getKey("/First"); mark.isDictionary(); mark = mark.getKey("/Next")) {
        marks += QStringLiteral("%1 %2").arg(level).arg(textOf(mark.getKey("/Title")));
        collect(mark, level + 1, marks);
    }
}

void collectStructure(Object element, QStringList& parts) {
    if (!element.isDictionary() || !element.hasKey("/S")) {
        return;
    }
    QString part = QString::fromStdString(element.getKey("/S").getName().substr(1));
    Object attributes = element.getKey("/A");
    if (attributes.isDictionary() && attributes.hasKey("/Scope")) {
        part += QLatin1Char(' ') + QString::fromStdString(attributes.getKey("/Scope").getName().substr(1));
    }
    if (element.hasKey("/Alt")) {
        part += QLatin1Char(' ') + textOf(element.getKey("/Alt"));
    }
    parts += part;
    for (Object kid : element.getKey("/K").aitems()) {
        collectStructure(kid, parts);
    }
}

} // namespace

Document document(const QString& language) {
    return {.language = Language::load(language),
            .kind = QStringLiteral("Kind"),
            .title = QStringLiteral("Title"),
            .subtitle = QStringLiteral("Subtitle"),
            .runningHead = QStringLiteral("Runninghead"),
            .stamp = {},
            .foot = QStringLiteral("Foot"),
            .made = QDateTime(QDate(2025, 11, 22), QTime(10, 42), Qt::UTC)};
}

QString words(const QString& stem, int count) {
    QStringList all;
    for (int i = 1; i <= count; ++i) {
        all += stem + QString::number(i);
    }
    return all.join(QLatin1Char(' '));
}

Paper::Paper(const QByteArray& bytes) : m_file(std::make_unique<QPDF>()), m_bytes(bytes) {
    m_file->setSuppressWarnings(true);
    m_file->processMemoryFile("paper", m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
}

Paper::~Paper() = default;

QStringList Paper::warnings() const {
    QPDFWriter writer(*m_file); // reads and decodes all there is, as `qpdf --check` does
    writer.setOutputMemory();
    writer.setDecodeLevel(qpdf_dl_all);
    writer.write();
    QStringList warnings;
    for (const QPDFExc& warning : m_file->getWarnings()) {
        warnings += QString::fromUtf8(warning.what());
    }
    return warnings;
}

std::vector<std::vector<Told>> Paper::pages() const {
    std::vector<std::vector<Told>> pages;
    for (Object page : m_file->getAllPages()) {
        Listener listener(page);
        page.parsePageContents(&listener);
        pages.push_back(std::move(listener.told));
    }
    return pages;
}

QString Paper::text() const {
    QString text;
    for (const auto& page : pages()) {
        for (const Told& told : page) {
            text += told.text + QLatin1Char('|');
        }
        text += QLatin1Char('\n');
    }
    return text;
}

QStringList Paper::artifactsOf(std::size_t page) const {
    QStringList texts;
    const std::vector<Told> all = pages().at(page);
    for (const Told& told : all) {
        if (told.tag == QLatin1String("Artifact")) {
            texts += told.text;
        }
    }
    return texts;
}

QStringList Paper::bookmarks() const {
    QStringList marks;
    collect(m_file->getRoot().getKey("/Outlines"), 1, marks);
    return marks;
}

QString Paper::language() const { return textOf(m_file->getRoot().getKey("/Lang")); }
QString Paper::title() const { return textOf(m_file->getTrailer().getKey("/Info").getKey("/Title")); }

QStringList Paper::fonts() const {
    std::set<QString> names;
    for (Object page : m_file->getAllPages()) {
        for (const auto& [name, font] : page.getKey("/Resources").getKey("/Font").ditems()) {
            names.insert(QString::fromStdString(Object(font).getKey("/BaseFont").getName()));
        }
    }
    return {names.begin(), names.end()};
}

QStringList Paper::fontsWithoutProgram() const {
    QStringList names;
    for (Object page : m_file->getAllPages()) {
        for (const auto& [name, font] : page.getKey("/Resources").getKey("/Font").ditems()) {
            Object described =
                Object(font).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
            if (!described.hasKey("/FontFile2") && !described.hasKey("/FontFile3")) {
                names += QString::fromStdString(name);
            }
        }
    }
    return names;
}

std::size_t Paper::links() const {
    std::size_t count = 0;
    for (Object page : m_file->getAllPages()) {
        for (Object annotation : page.getKey("/Annots").aitems()) {
            Object target = annotation.getKey("/Dest").getArrayItem(0);
            count += target.isPageObject() ? 1 : 0;
        }
    }
    return count;
}

QStringList Paper::structure() const {
    QStringList parts;
    collectStructure(m_file->getRoot().getKey("/StructTreeRoot").getKey("/K"), parts);
    return parts;
}

} // namespace samspel::made
