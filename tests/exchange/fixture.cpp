// SPDX-License-Identifier: MIT
#include "fixture.h"

#include "domain/kind.h"
#include "support/places.h"

#include <QFile>
#include <QStringConverter>
#include <algorithm>
#include <cmath>

namespace fixture {

namespace {

std::string worded(const Scaled& number) {
    std::string digits = std::to_string(std::abs(number.digits));
    const auto decimals = static_cast<std::size_t>(number.decimals);
    if (decimals > 0) {
        if (digits.size() <= decimals) {
            digits.insert(0, decimals + 1 - digits.size(), '0');
        }
        digits.insert(digits.size() - decimals, ".");
    }
    return (number.digits < 0 ? "-" : "") + digits;
}

std::string worded(const Figure& figure) {
    std::string text;
    if (figure.value) {
        text = worded(*figure.value);
    }
    if (figure.status != Status::normal) {
        text += (text.empty() ? "" : " ") + std::string(1, letter(figure.status));
    }
    if (figure.uncertainty) {
        text += " ±" + worded(*figure.uncertainty);
    }
    if (figure.n) {
        text += " n " + std::to_string(*figure.n);
    }
    return text;
}

std::string worded(const Breakdown& breakdown) {
    return std::to_string(breakdown.grade) + ' ' + keyOf(breakdown.sex) + ' ' +
           breakdown.ownership.toStdString() + ' ' + breakdown.age.toStdString();
}

std::vector<std::string> worded(const Reading& reading, Problem::Weight weight) {
    std::vector<std::string> texts;
    for (const Problem& problem : reading.problems) {
        if (problem.weight == weight) {
            // The plural stands in the translations, which this program may be linked without.
            const QString what = QString(problem.what).replace(QLatin1String("(s)"), QLatin1String("s"));
            texts.push_back(std::to_string(problem.line) + ':' + std::to_string(problem.column) + ' ' +
                            what.toStdString());
        }
    }
    return texts;
}

} // namespace

QByteArray bytesOf(const std::filesystem::path& file) {
    QFile opened(QString::fromStdString(file.string()));
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

QString extract(const std::string& name) {
    return QString::fromUtf8(bytesOf(sourceFolder() / "tests/data" / name));
}

QByteArray utf16(const QString& text) {
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encoder.encode(text);
}

QByteArray latin1(const QString& text) { return text.toLatin1(); }

QString withCrlf(QString text) { return text.replace(u'\n', QStringLiteral("\r\n")); }

QByteArray nationalTests() { return utf16(withCrlf(extract("udir/np5_2023-24_extract.csv"))); }

std::vector<QStringList> nationalTestRows() {
    std::vector<QStringList> rows;
    const QString text = extract("udir/np5_2023-24_extract.csv");
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        rows.push_back(line.split(u'|'));
    }
    return rows;
}

QString joined(const std::vector<QStringList>& rows, QChar separator) {
    QString text;
    for (const QStringList& row : rows) {
        text += row.join(separator) + u'\n';
    }
    return text;
}

Reading readNamed(const QString& file, const QByteArray& bytes, const Options& options) {
    static const Language english = Language::load(QStringLiteral("en"));
    return read({.file = file, .bytes = bytes}, options, english);
}

Reading readBytes(const QByteArray& bytes, const Options& options) {
    return readNamed(QStringLiteral("file.csv"), bytes, options);
}

Reading readText(const QString& text, const Options& options) {
    return readBytes(withCrlf(text).toUtf8(), options);
}

std::vector<FigureClaim> figuresOf(const Reading& reading) {
    std::vector<FigureClaim> claims;
    Sheaf figures = reading.batch.figures;
    figures.tie();
    for (Sheaf::Walk walk(figures); walk.next();) {
        claims.push_back(walk.claim());
    }
    return claims;
}

std::vector<std::string> recordsOf(const Reading& reading, const char* table) {
    std::vector<std::string> lines;
    for (const RecordRows& rows : reading.records) {
        if (qstrcmp(rows.kind->table, table) == 0) {
            for (const RecordRows::Line& line : rows.lines) {
                lines.push_back(line.cells.join(QLatin1Char('|')).toStdString());
            }
        }
    }
    return lines;
}

std::vector<std::string> told(const Reading& reading) {
    const Batch& batch = reading.batch;
    std::vector<std::string> lines;
    for (const FigureClaim& claim : figuresOf(reading)) {
        const SeriesClaim& series = batch.seriesOf(claim);
        const UnitClaim& unit = batch.unitOf(series);
        const Indicator& indicator = batch.indicatorOf(series).indicator;
        lines.push_back((unit.number.isEmpty() ? unit.name : unit.number).toStdString() + ' ' +
                        (indicator.code.isEmpty() ? indicator.name : indicator.code).toStdString() + ' ' +
                        worded(batch.breakdownOf(series)) + ' ' + claim.figure.period.text().toStdString() +
                        ": " + worded(claim.figure));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::vector<std::string> toldUnits(const Reading& reading) {
    std::vector<std::string> lines;
    for (const UnitClaim& unit : reading.batch.units) {
        lines.push_back(unit.number.toStdString() + ' ' + unit.name.toStdString() + ", " + keyOf(unit.kind) +
                        " in " + unit.parent.toStdString() + ' ' +
                        unit.validTo.toString(Qt::ISODate).toStdString());
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::string figure(const Reading& reading, const char* unit, const char* indicator, const char* period,
                   const Breakdown& breakdown) {
    const std::string wanted =
        std::string(unit) + ' ' + indicator + ' ' + worded(breakdown) + ' ' + period + ": ";
    std::string found = "none";
    for (const std::string& line : told(reading)) {
        if (line.compare(0, wanted.size(), wanted) == 0) {
            REQUIRE(found == "none");
            found = line.substr(wanted.size());
        }
    }
    return found;
}

const UnitClaim* unit(const Reading& reading, const char* number) {
    const auto& units = reading.batch.units;
    const auto it = std::find_if(units.begin(), units.end(), [number](const UnitClaim& claim) {
        return claim.number == QLatin1String(number);
    });
    return it == units.end() ? nullptr : &*it;
}

std::vector<std::string> refusals(const Reading& reading) {
    return worded(reading, Problem::Weight::refuses);
}

std::vector<std::string> remarks(const Reading& reading) { return worded(reading, Problem::Weight::remark); }

std::string firstRefusal(const Reading& reading) {
    const auto all = refusals(reading);
    return all.empty() ? "accepted" : all.front();
}

} // namespace fixture
