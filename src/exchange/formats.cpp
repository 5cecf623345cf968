// SPDX-License-Identifier: MIT
#include "exchange/formats.h"

#include "exchange/anytable/anytable.h"
#include "exchange/complaints.h"
#include "exchange/jsonstat/jsonstat.h"
#include "exchange/letterflaws.h"
#include "exchange/px/px.h"
#include "exchange/registers/klass.h"
#include "exchange/registers/units.h"
#include "exchange/ssb/pxwebcsv.h"
#include "exchange/text/decode.h"
#include "exchange/text/foreign.h"
#include "exchange/text/layout.h"
#include "exchange/text/stretches.h"
#include "exchange/udir/pupilsurvey.h"
#include "exchange/udir/report.h"
#include "exchange/udir/skoleporten.h"
#include "exchange/udir/statistikkbanken.h"
#include "store/fingerprint.h"

#include <algorithm>
#include <array>
#include <future>

namespace samspel::exchange {

namespace {

constexpr qint64 smallBytes = 64 * 1024;
constexpr qint64 openingBytes = 64 * 1024;
constexpr std::size_t mostColumns = 16'384; // as many as a spreadsheet has
constexpr int leastLikeness = 50;

// Any table comes last: it answers to what nobody else knows.
constexpr std::array knownFormats = {
    udir::statistikkbanken, udir::report, udir::pupilSurvey, udir::skoleporten, ssb::pxwebCsv,
    jsonstat::jsonStat,     px::px,       registers::klass,  registers::units,  anytable::table,
    anytable::workbook};

QString sha256Of(const Bytes& bytes) {
    constexpr qint64 stretch = 1024 * 1024;
    Fingerprint fingerprint;
    for (qint64 at = 0; at < bytes.size(); at += stretch) {
        fingerprint.add(bytes.at(at, stretch));
    }
    return fingerprint.text();
}

QString separatorInWords(QChar separator, const Language& language) {
    switch (separator.unicode()) {
    case u'|':
        return language.say("Import", "cells parted by |");
    case u'\t':
        return language.say("Import", "cells parted by tabs");
    case u';':
        return language.say("Import", "cells parted by semicolons");
    case u',':
        return language.say("Import", "cells parted by commas");
    default:
        return separator.isNull() ? language.say("Import", "no columns")
                                  : language.say("Import", "cells parted by %1").arg(separator);
    }
}

const Format* formatNamed(const QString& name) {
    const auto it = std::find_if(knownFormats.begin(), knownFormats.end(),
                                 [&](const Format& format) { return name == QLatin1String(format.name); });
    return it == knownFormats.end() ? nullptr : &*it;
}

const Format* mostAlike(const Document& document, Format::Container container, const Language& language,
                        Likeness& best) {
    const Format* found = nullptr;
    for (const Format& format : knownFormats) {
        if (format.container != container) {
            continue;
        }
        Likeness likeness = format.likeness(document, language);
        if (likeness.percent >= leastLikeness && likeness.percent > best.percent) {
            best = std::move(likeness);
            found = &format;
        }
    }
    return found;
}

QString shortened(QStringView text) {
    constexpr qsizetype most = 80;
    return text.size() <= most ? text.toString() : text.first(most - 1).toString() + QChar(0x2026);
}

// Nothing that was half read may be taken for the file's content.
void empty(Reading& reading) {
    Source source = std::move(reading.batch.source);
    reading.batch = {};
    reading.batch.source = std::move(source);
    reading.records.clear();
}

/// Finds out a file's form and format, and has it read; lives for one reading.
class Opening {
public:
    Opening(const Input& input, const Options& options, const Language& language, Reading& reading)
        : m_input(input), m_options(options), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_document{.file = input.file,
                                                               .bytes = input.bytes,
                                                               .opening = {},
                                                               .sniffed = {},
                                                               .head = {},
                                                               .flow = std::make_shared<Flow>()} {
        m_document.flow->watch = options.watch;
    }

    void read();

private:
    bool isAcceptable();
    bool hasTooManyColumns() const;
    void sniff();
    void sniffText();
    const Format* choose();
    void readAs(const Format& format);
    void readToTheEnd();
    void tieFigures();
    void refuse(const Place& place, const QString& what) { m_complaints.refuse(place, what); }

    const Input& m_input;
    const Options& m_options;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    Document m_document;
    Format::Container m_container = Format::Container::text;
    QString m_form; ///< in words
};

void Opening::read() {
    if (!isAcceptable()) {
        return;
    }
    sniff();
    if (hasTooManyColumns()) {
        refuse({m_document.sniffed.headLine, 0},
               m_language
                   .say("Import", "The file has more than %1 columns. Take it out in parts, with fewer years "
                                  "or measures in each file.")
                   .arg(m_language.whole(mostColumns)));
        return;
    }
    const Format* const format = choose();
    if (format == nullptr) {
        return;
    }
    if (m_input.bytes.size() > format->mostBytes) {
        m_complaints.refuseAsLargerThan(format->mostBytes);
        return;
    }
    readAs(*format);
}

bool Opening::isAcceptable() {
    if (m_input.bytes.isEmpty()) {
        refuse({}, m_language.say("Import", "The file is empty."));
        return false;
    }
    const QByteArray start = m_input.bytes.at(0, openingBytes);
    if (isWorkbook(start)) {
        m_container = Format::Container::workbook;
    } else if (const char* kind = foreignKind(start)) {
        refuse({}, m_language.say("Import", "This is %1, not a file of figures.")
                       .arg(m_language.say("Document", kind)));
        return false;
    }
    return true;
}

bool Opening::hasTooManyColumns() const {
    // The lines of JSON are no rows, nor are those of PX.
    const QStringView start = QStringView(m_document.opening).trimmed();
    const QChar separator = m_document.sniffed.separator;
    if (start.startsWith(u'{') || start.startsWith(u'[') || start.startsWith(u"CHARSET=") ||
        start.startsWith(u"AXIS-VERSION=") || separator.isNull()) {
        return false;
    }
    if (m_document.head.size() > mostColumns) {
        return true;
    }
    // Where lines end in CR alone, whoever reads them says that.
    if (m_document.opening.contains(u'\n') || m_document.opening.contains(u'\r')) {
        return false;
    }
    // A first line beyond the opening: its separators are counted where it lies, in any encoding.
    constexpr qint64 stretch = 1024 * 1024;
    const char sign = static_cast<char>(separator.unicode());
    std::size_t columns = 1;
    for (qint64 at = 0; at < m_input.bytes.size(); at += stretch) {
        const QByteArray part = m_input.bytes.at(at, stretch);
        const qsizetype end = part.indexOf('\n');
        columns += static_cast<std::size_t>(
            std::count(part.begin(), end < 0 ? part.end() : part.begin() + end, sign));
        if (end >= 0 || columns > mostColumns) {
            break;
        }
    }
    return columns > mostColumns;
}

void Opening::sniff() {
    if (m_container == Format::Container::text) {
        sniffText();
    } else {
        m_form = m_language.say("Import", "a workbook");
    }
    m_reading.sniffed = m_document.sniffed;
    m_reading.sniffed.why = m_form;
}

void Opening::sniffText() {
    Sniffed& sniffed = m_document.sniffed;
    sniffed.encoding = m_options.encoding ? *m_options.encoding : sniffEncoding(m_input.bytes);
    QByteArray start = m_input.bytes.at(0, openingBytes);
    const bool isAll = start.size() == m_input.bytes.size();
    const Decoded decoded = decodeStretch(start, sniffed.encoding, true);
    sniffed.hasBom = decoded.hasBom;
    const qsizetype lastEnd = decoded.text.lastIndexOf(u'\n');
    m_document.opening = isAll || lastEnd < 0 ? decoded.text : decoded.text.first(lastEnd + 1);
    const Layout layout = layoutOf(m_document.opening);
    sniffed.separator = m_options.separator.value_or(layout.separator);
    sniffed.headLine = layout.headLine;
    sniffed.lineEnd = layout.lineEnd;
    m_document.head = headOf(m_document.opening, sniffed.separator, layout.headLine);
    m_form = nameOf(sniffed.encoding, sniffed.hasBom) + QStringLiteral(", ") +
             separatorInWords(sniffed.separator, m_language);
}

const Format* Opening::choose() {
    Likeness likeness;
    const Format* format = nullptr;
    if (m_options.format.isEmpty()) {
        format = mostAlike(m_document, m_container, m_language, likeness);
    } else {
        format = formatNamed(m_options.format);
        likeness.why = m_language.say("Import", "chosen by hand");
        if (format == nullptr) {
            refuse({}, m_language.say("Import", "There is no format “%1”.").arg(m_options.format));
            return nullptr;
        }
    }
    if (format == nullptr) {
        readToTheEnd(); // damaged letters say more
        if (m_document.flow->flawCount == 0) {
            const QStringView all = m_document.opening;
            const QStringView first = all.first(std::max<qsizetype>(all.indexOf(u'\n'), 0)).trimmed();
            refuse({1, 0}, m_language.say("Import", "No format fits this file. It begins with “%1”.")
                               .arg(shortened(first.isEmpty() ? all.trimmed() : first)));
        }
        return nullptr;
    }
    m_reading.format = QLatin1String(format->name);
    m_reading.sniffed.why = m_form + QStringLiteral("; ") + likeness.why;
    return format;
}

void Opening::readAs(const Format& format) {
    Source& source = m_reading.batch.source;
    source.file = m_input.file;
    source.format = m_reading.format;
    source.size = m_input.bytes.size();
    source.encoding = m_container == Format::Container::text
                          ? nameOf(m_document.sniffed.encoding, m_document.sniffed.hasBom)
                          : QString();
    // Side by side with the reading; a small file is not worth a thread.
    const bool isSmall = m_input.bytes.size() < smallBytes;
    std::future<QString> hash =
        std::async(isSmall ? std::launch::deferred : std::launch::async | std::launch::deferred, sha256Of,
                   m_input.bytes);
    format.read(m_document, m_options, m_language, m_reading);
    readToTheEnd();
    if (m_document.flow->isStopped) {
        m_reading.isCancelled = true;
    } else if (!refuses(m_reading.problems)) {
        tieFigures();
    }
    source.sha256 = hash.get();
}

// A reader that stopped early has left the rest, and there may be damage in it.
void Opening::readToTheEnd() {
    if (m_container != Format::Container::text) {
        return;
    }
    const Flow& flow = *m_document.flow;
    Stretches rest(m_input.bytes, m_document.sniffed.encoding, m_document.flow);
    QString letters;
    while (!flow.isStopped && flow.seen < m_input.bytes.size() && rest.next(letters)) {
        letters.clear();
    }
    if (flow.flawCount > 0 && !flow.isStopped) {
        m_reading.problems.clear(); // what a reader made of damaged letters is no use
        tellFlaws(flow, m_document.sniffed, m_language, m_complaints);
    }
}

void Opening::tieFigures() {
    qint64 lastRepeated = 0;
    const auto sameOrNot = [&](const FigureClaim& first, const FigureClaim& other) {
        Figure figure = other.figure;
        figure.line = first.figure.line;
        figure.column = first.figure.column;
        if (figure != first.figure) {
            m_complaints.refuse({other.figure.line, other.figure.column},
                                m_language.say("Import", "Line %1 has another figure for the same unit.")
                                    .arg(QString::number(first.figure.line)));
            return;
        }
        m_reading.batch.counts.skipped += other.cells;
        if (lastRepeated != other.figure.line) {
            lastRepeated = other.figure.line;
            m_complaints.remark({other.figure.line, 0}, m_language.say("Import", "This line repeats line %1.")
                                                            .arg(QString::number(first.figure.line)));
        }
    };
    m_reading.batch.figures.tie(sameOrNot);
    m_complaints.finish();
}

} // namespace

Rows Document::rows(Rows::Quotes quotes) const {
    return {std::make_unique<Stretches>(bytes, sniffed.encoding, flow), sniffed.separator, quotes};
}

std::span<const Format> formats() { return knownFormats; }

Reading read(const Input& input, const Options& options, const Language& language) {
    Reading reading;
    const auto refuse = [&](const QString& what) { reading.problems = {{.what = what}}; };
    try {
        Opening(input, options, language, reading).read();
    } catch (const CannotRead& reason) {
        refuse(language.say("Import", "The file cannot be read: %1.").arg(reason.text(language)));
    } catch (const NoRoom& full) {
        refuse(language
                   .say("Import",
                        "There is no room for temporary files in %1. Make room there, or set TMPDIR "
                        "to a folder that has more.")
                   .arg(full.folder()));
    }
    if (!reading.accepted()) {
        empty(reading);
    }
    return reading;
}

} // namespace samspel::exchange
