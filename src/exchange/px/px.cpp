// SPDX-License-Identifier: MIT
#include "exchange/px/px.h"

#include "exchange/cube/figures.h"
#include "exchange/px/table.h"
#include "exchange/text/decode.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace samspel::exchange::px {

namespace {

using cube::Figures;

// The places in which ISO 8859-15 has other letters than Windows-1252 and ISO 8859-1.
QString fromLatin9(QByteArrayView bytes) {
    QString text = QString::fromLatin1(bytes);
    static constexpr std::array<std::pair<char16_t, char16_t>, 8> others = {{{0xA4, 0x20AC},
                                                                             {0xA6, 0x0160},
                                                                             {0xA8, 0x0161},
                                                                             {0xB4, 0x017D},
                                                                             {0xB8, 0x017E},
                                                                             {0xBC, 0x0152},
                                                                             {0xBD, 0x0153},
                                                                             {0xBE, 0x0178}}};
    for (const auto& [byte, letter] : others) {
        text.replace(QChar(byte), QChar(letter));
    }
    return text;
}

/// Reads one PX file; lives for one reading.
class Reader {
public:
    Reader(const Document& document, const Language& language, Reading& reading)
        : m_document(document), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_gathering(reading.batch) {}

    void read();

private:
    bool takeBytes();
    void tellSource();
    void makeAxes();
    void readDense(Parser& parser);
    void readSparse(Parser& parser);
    bool takeKeys(Parser& parser, Item& item, std::vector<std::size_t>& place);
    void readCell(const Item& item, const std::vector<std::size_t>& place);
    std::optional<cube::Said> said(const Item& item);
    const std::vector<int>& categoriesAt(const std::vector<std::size_t>& place);
    void refuseCount(qint64 found, qint64 wanted, qint64 line);
    /// The next place, row-major, of the variables from `first` on; false after the last.
    bool advance(std::vector<std::size_t>& place, std::size_t first, std::size_t end) const;

    const Document& m_document;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    Gathering m_gathering;
    QByteArray m_bytes;
    Parser::Letters m_letters;
    std::optional<Table> m_table;
    std::optional<Figures> m_figures;
    std::vector<std::vector<int>> m_categories; ///< of each variable, places in m_figures
    std::vector<int> m_at;
    QSet<QString> m_unknownSymbols;
};

bool Reader::takeBytes() {
    static const QRegularExpression keyword(QStringLiteral("(?:^|\\n)\\s*CODEPAGE\\s*=\\s*\"([^\"]*)\""),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString page = keyword.match(m_document.opening).captured(1).trimmed().toLower();
    m_bytes = m_document.bytes.all();
    const Encoding encoding = m_document.sniffed.encoding;
    m_letters = [](QByteArrayView bytes) { return QString::fromUtf8(bytes); };
    if (encoding == Encoding::utf8 || encoding == Encoding::utf8Bom) {
        return true; // bytes that are sound UTF-8 are that, whatever the file says
    }
    if (encoding != Encoding::latin1) {
        m_bytes = decode(m_bytes, encoding).text.toUtf8();
        return true;
    }
    static const QStringList latin9 = {QStringLiteral("iso-8859-15"), QStringLiteral("28605")};
    static const QStringList latin1 = {QStringLiteral("iso-8859-1"), QStringLiteral("windows-1252"),
                                       QStringLiteral("cp1252"),     QStringLiteral("1252"),
                                       QStringLiteral("28591"),      QStringLiteral("latin1"),
                                       QStringLiteral("ansi")};
    if (latin9.contains(page)) {
        m_letters = fromLatin9;
        return true;
    }
    m_letters = [](QByteArrayView bytes) { return decode(bytes, Encoding::latin1).text; };
    if (page.isEmpty()) {
        m_complaints.remark({}, m_language.say("Import", "The file does not tell its code page; its letters "
                                                         "are read as Windows-1252."));
    } else if (!latin1.contains(page)) {
        m_complaints.refuse(
            {}, m_language.say("Import", "The register does not read the code page “%1”.").arg(page));
        return false;
    }
    return true;
}

void Reader::tellSource() {
    Source& source = m_reading.batch.source;
    source.title = m_table->about.title.isEmpty() ? m_document.file : m_table->about.title;
    source.publisher = m_table->publisher;
    source.note = m_table->note;
    source.changed = m_table->changed;
    source.tableId = m_table->about.table;
    if (m_table->about.isStatisticsNorway) {
        source.licence = QStringLiteral("CC BY 4.0");
    }
}

void Reader::makeAxes() {
    m_figures.emplace(m_table->about, m_reading, m_gathering, m_complaints, m_language);
    for (const Variable& variable : m_table->variables) {
        const bool hasOnlyNames = std::none_of(
            variable.categories.begin(), variable.categories.end(), [](const cube::Category& category) {
                const auto claim = ssb::regionOf(category.code, category.label);
                return claim && claim->kind != OrganisationKind::nation;
            });
        m_figures->axis({variable.code, variable.name, variable.meaning, hasOnlyNames});
    }
}

void Reader::read() {
    Source& source = m_reading.batch.source;
    source.importer = QStringLiteral("px 1");
    source.title = m_document.file;
    if (takeBytes()) {
        Parser parser(m_bytes, m_letters, m_complaints, m_language);
        if (const auto keywords = parser.keywords()) {
            m_table = tableOf(*keywords, m_document.file, m_complaints, m_language);
        }
        if (m_table) {
            tellSource();
            makeAxes();
        }
        if (m_figures && m_figures->isUsable()) {
            for (std::size_t i = 0; i < m_table->variables.size(); ++i) {
                const Variable& variable = m_table->variables[i];
                std::vector<int>& places = m_categories.emplace_back();
                for (const cube::Category& category : variable.categories) {
                    places.push_back(
                        m_figures->category(static_cast<int>(i), category, {0, 0, variable.name}));
                }
            }
            m_at.resize(m_categories.size());
            m_table->hasKeys() ? readSparse(parser) : readDense(parser);
            m_figures->finish();
            if (!m_complaints.hasRefused() && m_reading.batch.figures.isEmpty()) {
                m_complaints.refuse(
                    {},
                    m_language.say("Import", "The file has no figure that the register has a place for."));
            }
        }
    }
    m_complaints.finish();
}

const std::vector<int>& Reader::categoriesAt(const std::vector<std::size_t>& place) {
    for (std::size_t i = 0; i < place.size(); ++i) {
        m_at[i] = m_categories[i][place[i]];
    }
    return m_at;
}

bool Reader::advance(std::vector<std::size_t>& place, std::size_t first, std::size_t end) const {
    for (std::size_t i = end; i-- > first;) {
        if (++place[i] < m_categories[i].size()) {
            return true;
        }
        place[i] = 0;
    }
    return false;
}

// Dots stand for a symbol, and the symbol's text tells what it means.
std::optional<cube::Said> Reader::said(const Item& item) {
    const bool isDots = !item.text.isEmpty() && item.text.size() <= 7 &&
                        std::all_of(item.text.begin(), item.text.end(), [](char c) { return c == '.'; });
    if (!isDots) {
        bool isKnown = true;
        if (item.text == "-") {
            return cube::saidByParts({}, u"-", isKnown);
        }
        return item.text.isEmpty() ? std::nullopt : cube::saidByParts(item.text, {}, isKnown);
    }
    const auto dots = static_cast<std::size_t>(item.text.size());
    const QString symbol = dots <= m_table->symbols.size() ? m_table->symbols[dots - 1] : m_table->sumSymbol;
    if (cube::isNil(symbol)) {
        return cube::Said{Status::normal, Scaled{0, 0}};
    }
    const auto status = cube::statusOfLegend(symbol);
    if (!status && !m_unknownSymbols.contains(symbol)) {
        m_unknownSymbols.insert(symbol);
        m_complaints.remark({item.line, item.column},
                            m_language
                                .say("Import", "Nobody knows here what the symbol “%1” means. Its "
                                               "cells count as missing.")
                                .arg(symbol));
    }
    return cube::Said{status && !carriesValue(*status) ? *status : Status::missing, {}};
}

void Reader::readCell(const Item& item, const std::vector<std::size_t>& place) {
    const Place at{item.line, item.column};
    if (const auto said = this->said(item)) {
        m_figures->add(categoriesAt(place), *said, at);
    } else {
        m_figures->refuse(at, m_letters(item.text));
    }
}

void Reader::refuseCount(qint64 found, qint64 wanted, qint64 line) {
    m_complaints.refuse({line, 0}, m_language
                                       .say("Import", "DATA has %1 cells where the variables make %2: it was "
                                                      "cut or changed.")
                                       .arg(m_language.whole(found), m_language.whole(wanted)));
}

void Reader::readDense(Parser& parser) {
    const qint64 wanted = m_table->cells(0, m_categories.size());
    std::vector<std::size_t> place(m_categories.size());
    qint64 found = 0;
    Item item;
    while (parser.next(item)) {
        if (++found > wanted) {
            return refuseCount(found, wanted, item.line);
        }
        readCell(item, place);
        advance(place, 0, place.size());
    }
    m_reading.batch.counts.rows = found;
    if (found != wanted && !m_complaints.hasRefused()) {
        refuseCount(found, wanted, item.line);
    }
}

bool Reader::takeKeys(Parser& parser, Item& item, std::vector<std::size_t>& place) {
    for (std::size_t i = 0; i < m_table->stub; ++i) {
        if (i > 0 && !parser.next(item)) {
            if (!m_complaints.hasRefused()) {
                m_complaints.refuse({item.line, 0},
                                    m_language.say("Import", "The last row of DATA was cut off."));
            }
            return false;
        }
        const Variable& variable = m_table->variables[i];
        const QString key = m_letters(item.text);
        const auto it = std::find_if(
            variable.categories.begin(), variable.categories.end(), [&](const cube::Category& category) {
                return (variable.keys == Variable::Keys::codes ? category.code : category.label) == key;
            });
        if (!item.isQuoted || it == variable.categories.end()) {
            m_complaints.refuse({item.line, item.column},
                                m_language
                                    .say("Import", "“%1” is no value of “%2”, which this row begins "
                                                   "with.")
                                    .arg(key, variable.name));
            return false;
        }
        place[i] = static_cast<std::size_t>(it - variable.categories.begin());
    }
    return true;
}

// Rows of nothing but zeros are left out of such a file.
void Reader::readSparse(Parser& parser) {
    const std::size_t stub = m_table->stub;
    std::vector<std::size_t> place(m_categories.size());
    std::vector<bool> isThere(static_cast<std::size_t>(m_table->cells(0, stub)));
    Item item;
    while (parser.next(item)) {
        if (!takeKeys(parser, item, place)) {
            return;
        }
        std::size_t row = 0;
        for (std::size_t i = 0; i < stub; ++i) {
            row = row * m_categories[i].size() + place[i];
        }
        if (isThere[row]) {
            m_complaints.refuse({item.line, 0}, m_language.say("Import", "This row of DATA is there twice."));
            return;
        }
        isThere[row] = true;
        do {
            if (!parser.next(item)) {
                if (!m_complaints.hasRefused()) {
                    m_complaints.refuse({item.line, 0},
                                        m_language.say("Import", "The last row of DATA was cut off."));
                }
                return;
            }
            readCell(item, place);
            ++m_reading.batch.counts.rows;
        } while (advance(place, stub, place.size()));
    }
    std::fill(place.begin(), place.end(), 0);
    const cube::Said zero{Status::normal, Scaled{0, 0}};
    int left = 0;
    for (std::size_t row = 0; row < isThere.size(); ++row) {
        if (!isThere[row]) {
            ++left;
            do {
                m_figures->add(categoriesAt(place), zero, {});
            } while (advance(place, stub, place.size()));
        }
        advance(place, 0, stub);
    }
    if (left > 0) {
        m_complaints.remark({}, m_language.say("Import",
                                               "%n row(s) are not in DATA: a file with KEYS leaves out those "
                                               "that hold nothing but 0.",
                                               nullptr, left));
    }
}

} // namespace

Likeness likenessToPx(const Document& document, const Language& language) {
    const QStringView opening = document.opening;
    int found = 0;
    for (const QStringView keyword : {u"STUB", u"HEADING", u"VALUES(", u"MATRIX=", u"TITLE=",
                                      u"AXIS-VERSION=", u"CHARSET=", u"UNITS=", u"CONTENTS=", u"DATA="}) {
        found += opening.contains(keyword) ? 1 : 0;
    }
    const bool begins =
        opening.trimmed().startsWith(u"CHARSET=") || opening.trimmed().startsWith(u"AXIS-VERSION=");
    return found >= 4 && (opening.contains(u"STUB") || opening.contains(u"HEADING"))
               ? Likeness{begins ? 98 : 90, language.say("Import", "its keywords are PC-Axis's")}
               : Likeness{};
}

void readPx(const Document& document, const Options&, const Language& language, Reading& reading) {
    Reader(document, language, reading).read();
}

} // namespace samspel::exchange::px
