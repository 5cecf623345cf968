// SPDX-License-Identifier: MIT
#include "exchange/formats.h"

#include "exchange/complaints.h"
#include "exchange/ssb/pxwebcsv.h"
#include "exchange/text/decode.h"
#include "exchange/text/foreign.h"
#include "exchange/text/layout.h"
#include "exchange/text/rows.h"
#include "exchange/udir/statistikkbanken.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>
#include <functional>
#include <future>
#include <limits>

namespace samspel::exchange {

namespace {

// A text of this size takes three times as much memory while it is read.
constexpr qsizetype mostBytes = qsizetype{512} * 1024 * 1024;
constexpr qsizetype smallBytes = 64 * 1024;
constexpr std::size_t mostColumns = 16'384; // as many as a spreadsheet has
constexpr int leastLikeness = 50;

constexpr std::array knownFormats = {udir::statistikkbanken, ssb::pxwebCsv};

QString sha256Of(QByteArrayView bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

QString hex(quint32 code, int digits) {
    return QString::number(code, 16).toUpper().rightJustified(digits, u'0');
}

QString inWords(const Decoded::At& at, Encoding encoding, const Language& language) {
    switch (at.flaw) {
    case Flaw::brokenUtf8:
        return language.say("Import", "byte %1 is no letter in UTF-8").arg(hex(at.code, 2));
    case Flaw::halfUnit:
        return language.say("Import", "the file ends in the middle of a letter: it was cut off");
    case Flaw::loneSurrogate:
        return language.say("Import", "%1 is half a letter").arg(QStringLiteral("U+") + hex(at.code, 4));
    case Flaw::notInCodepage:
        return language.say("Import", "byte %1 is no letter in %2")
            .arg(hex(at.code, 2), nameOf(encoding, false));
    case Flaw::controlCharacter:
        return language.say("Import", "%1 is a control character, which no text holds")
            .arg(QStringLiteral("U+") + hex(at.code, 4));
    case Flaw::loneReturn:
        return language.say("Import", "half a line end (CR without LF)");
    case Flaw::lostLetter:
        break;
    }
    return language.say("Import", "a letter was lost before the file came here (U+FFFD stands in its place)");
}

// Line, cell and letter of a place, counting as Rows does.
void tellFlaws(const Decoded& decoded, QChar separator, const Language& language, Complaints& complaints) {
    if (decoded.flawCount > 10 && decoded.flawCount * 20 > decoded.text.size()) {
        complaints.refuse({1, 1}, language.say("Import", "This is no text: the bytes make no letters."));
        return;
    }
    Place place{1, 1};
    qsizetype lineStart = 0;
    qsizetype at = 0;
    for (const Decoded::At& flaw : decoded.flaws) {
        for (; at < flaw.place; ++at) {
            const QChar c = decoded.text[at];
            if (c == u'\n') {
                ++place.line;
                place.column = 1;
                lineStart = at + 1;
            } else if (c == separator && !separator.isNull()) {
                ++place.column;
            }
        }
        if (!complaints.isOpen()) {
            break;
        }
        complaints.refuse(place, language.say("Import", "Letter %1 of the line cannot be read: %2.")
                                     .arg(QString::number(flaw.place - lineStart + 1),
                                          inWords(flaw, decoded.encoding, language)));
    }
    const auto told = std::min<qint64>(static_cast<qint64>(decoded.flaws.size()), Complaints::limit);
    if (decoded.flawCount > told) {
        const int more =
            static_cast<int>(std::min<qint64>(decoded.flawCount - told, std::numeric_limits<int>::max()));
        const QString rest =
            language.say("Import", "… and %n more letter(s) that cannot be read.", nullptr, more);
        complaints.refuse({}, rest);
    }
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

// The head's cells, or the first line's when no line looks like a head.
std::vector<QStringView> headOf(QStringView text, QChar separator, qint64 headLine) {
    Rows rows(text, separator);
    while (rows.next()) {
        if (rows.line() >= headLine) {
            // An unquoted copy would die with `rows`; a head with a quote inside a cell is taken as written.
            const auto isView = [text](QStringView cell) {
                return cell.isEmpty() || (cell.begin() >= text.begin() && cell.end() <= text.end());
            };
            std::vector<QStringView> cells = rows.cells();
            std::replace_if(cells.begin(), cells.end(), std::not_fn(isView), QStringView());
            return cells;
        }
    }
    return {};
}

const Format* formatNamed(const QString& name) {
    const auto it = std::find_if(knownFormats.begin(), knownFormats.end(),
                                 [&](const Format& format) { return name == QLatin1String(format.name); });
    return it == knownFormats.end() ? nullptr : &*it;
}

const Format* mostAlike(const Document& document, const Language& language, Likeness& best) {
    const Format* found = nullptr;
    for (const Format& format : knownFormats) {
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

} // namespace

std::span<const Format> formats() { return knownFormats; }

Reading read(const Input& input, const Options& options, const Language& language) {
    Reading reading;
    Complaints complaints(reading.problems, language);
    const auto refused = [&](const Place& place, const QString& what) {
        complaints.refuse(place, what);
        return std::move(reading);
    };
    if (input.bytes.isEmpty()) {
        return refused({}, language.say("Import", "The file is empty."));
    }
    if (const char* kind = foreignKind(input.bytes)) {
        return refused(
            {},
            language.say("Import", "This is %1, not a file of figures.").arg(language.say("Document", kind)));
    }
    if (input.bytes.size() > mostBytes) {
        return refused({}, language.say("Import", "The file is larger than %1 MB.")
                               .arg(language.whole(mostBytes / (1024 * 1024))));
    }

    // The hash takes as long as the reading, so the two go side by side; a small file is not worth a thread.
    const bool isSmall = input.bytes.size() < smallBytes;
    std::future<QString> hash = std::async(
        isSmall ? std::launch::deferred : std::launch::async | std::launch::deferred, sha256Of, input.bytes);
    const Decoded decoded = decode(input.bytes, options.encoding);
    const Layout layout = layoutOf(decoded.text);
    const QChar separator = options.separator.value_or(layout.separator);
    reading.sniffed = {.encoding = decoded.encoding,
                       .separator = separator,
                       .hasBom = decoded.hasBom,
                       .headLine = layout.headLine,
                       .lineEnd = layout.lineEnd,
                       .why = {}};
    const QString encoding = nameOf(decoded.encoding, decoded.hasBom);
    const QString form = encoding + QStringLiteral(", ") + separatorInWords(separator, language);
    reading.sniffed.why = form;
    if (decoded.flawCount > 0) {
        tellFlaws(decoded, separator, language, complaints);
        return reading;
    }

    Document document{.file = input.file,
                      .bytes = input.bytes,
                      .text = decoded.text,
                      .sniffed = reading.sniffed,
                      .head = headOf(decoded.text, separator, layout.headLine)};
    if (document.head.size() > mostColumns) {
        return refused(
            {layout.headLine, 0},
            language.say("Import", "The file has more than %1 columns.").arg(language.whole(mostColumns)));
    }
    Likeness likeness;
    const Format* format = nullptr;
    if (options.format.isEmpty()) {
        format = mostAlike(document, language, likeness);
    } else {
        format = formatNamed(options.format);
        likeness.why = language.say("Import", "chosen by hand");
        if (format == nullptr) {
            return refused({}, language.say("Import", "There is no format “%1”.").arg(options.format));
        }
    }
    if (format == nullptr) {
        const QStringView all = decoded.text;
        const QStringView first = all.first(std::max<qsizetype>(all.indexOf(u'\n'), 0)).trimmed();
        return refused({1, 0}, language.say("Import", "No format fits this file. It begins with “%1”.")
                                   .arg(shortened(first.isEmpty() ? all.trimmed() : first)));
    }
    reading.format = QLatin1String(format->name);
    reading.sniffed.why = form + QStringLiteral("; ") + likeness.why;
    Source& source = reading.batch.source;
    source.file = input.file;
    source.format = reading.format;

    source.size = static_cast<int>(input.bytes.size());
    source.encoding = encoding;
    format->read(document, options, language, reading);
    source.sha256 = hash.get();
    if (!reading.accepted()) {
        // Nothing that was half read may be taken for the file's content.
        reading.batch.units.clear();
        reading.batch.series.clear();
        reading.batch.figures.clear();
    }
    return reading;
}

} // namespace samspel::exchange
