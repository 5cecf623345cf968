// SPDX-License-Identifier: MIT
#include "store/register.h"

#include "store/columns.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace samspel::made {

namespace {

QString text(const Value& value) {
    if (const auto* whole = std::get_if<qint64>(&value)) {
        return QString::number(*whole);
    }
    if (const auto* decimal = std::get_if<double>(&value)) {
        return QString::number(*decimal);
    }
    return isEmpty(value) ? u"NULL"_s : textOf(value);
}

} // namespace

QStringList Place::names() const {
    QStringList names = QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    names.removeIf([](const QString& name) { return name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s); });
    return names;
}

QStringList ask(const Ledger& ledger, const std::string& sql) {
    auto statement = ledger.database().query(sql);
    QStringList rows;
    while (statement.step()) {
        QStringList cells;
        for (int i = 0; i < statement.columnCount(); ++i) {
            cells << text(statement.column<Value>(i));
        }
        rows << cells.join(u'|');
    }
    return rows;
}

QStringList content(const Ledger& ledger) {
    QStringList rows;
    for (const QString& table :
         ask(ledger, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND "
                     "name NOT IN ('journal', 'journal_row', 'shelved', 'shelved_series', 'content') AND "
                     "name NOT LIKE 'search%' ORDER BY name")) {
        std::string cells;
        for (const QString& column :
             ask(ledger, "SELECT name FROM pragma_table_info('" + table.toStdString() + "') ORDER BY cid")) {
            cells += (cells.empty() ? "" : " || ', ' || ") + ("quote(" + column.toStdString() + ")");
        }
        for (const QString& row :
             ask(ledger, "SELECT " + cells + " FROM " + table.toStdString() + " ORDER BY 1")) {
            rows << table + u": "_s + row;
        }
    }
    return rows;
}

QString fileContent(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromLatin1(file.readAll().toHex());
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Organisation unit(OrganisationKind kind, const QString& number, const QString& name,
                  Id<Organisation> parent) {
    Organisation o;
    o.kind = kind;
    o.number = number;
    o.name = name;
    o.parent = parent;
    return o;
}

QStringList words(const Problems& problems) {
    QStringList words;
    for (const Problem& problem : problems) {
        words << problem.field + u": "_s + problem.what;
    }
    return words;
}

Scaled scaled(const QString& text) {
    const qsizetype comma = text.indexOf(u',');
    return {QString(text).remove(u',').toLongLong(),
            comma < 0 ? 0 : static_cast<int>(text.size() - comma - 1)};
}

Draft::operator Batch() const {
    Batch batch;
    batch.source = source;
    batch.units = units;
    for (const Series& one : series) {
        const auto same =
            std::find_if(batch.indicators.begin(), batch.indicators.end(),
                         [&](const IndicatorClaim& i) { return i.indicator.code == one.indicator; });
        const auto place = static_cast<int>(same - batch.indicators.begin());
        if (same == batch.indicators.end()) {
            batch.indicators.emplace_back().indicator.code = one.indicator;
        }
        const auto breakdown = std::find(batch.breakdowns.begin(), batch.breakdowns.end(), one.breakdown);
        const auto breakdownPlace = static_cast<int>(breakdown - batch.breakdowns.begin());
        if (breakdown == batch.breakdowns.end()) {
            batch.breakdowns.push_back(one.breakdown);
        }
        batch.series.push_back({one.unit, place, breakdownPlace});
    }
    for (const FigureClaim& claim : figures) {
        batch.figures.add(claim);
    }
    batch.figures.tie([&](const FigureClaim& first, const FigureClaim& other) {
        FAIL_CHECK("line " << first.figure.line << " is repeated by line " << other.figure.line);
    });
    return batch;
}

Figures::Figures(const QString& file, const QString& indicator) : m_indicator(indicator) {
    batch.source.title = u"Table of "_s + file;
    batch.source.file = file;
    m_breakdown.grade = indicator.startsWith(u"np."_s) ? 5 : 0;
}

Figures& Figures::indicator(const QString& code) {
    m_indicator = code;
    return *this;
}

Figures& Figures::grade(int grade) {
    m_breakdown.grade = grade;
    return *this;
}

Figures& Figures::age(const QString& age) {
    m_breakdown.age = age;
    return *this;
}

Figures& Figures::sex(Sex sex) {
    m_breakdown.sex = sex;
    return *this;
}

Figures& Figures::unit(const QString& number, const QString& name, OrganisationKind kind,
                       const QString& parent) {
    batch.units.push_back({number, name, kind, parent, {}, {}});
    return *this;
}

int Figures::place(const QString& number) {
    for (std::size_t i = 0; i < batch.units.size(); ++i) {
        if (batch.units[i].number == number) {
            return static_cast<int>(i);
        }
    }
    unit(number, u"Unit "_s + number,
         number.size() == 2 ? OrganisationKind::county : OrganisationKind::municipality, {});
    return static_cast<int>(batch.units.size()) - 1;
}

Figure& Figures::next(const QString& unit, const QString& period) {
    const int at = place(unit);
    int series = -1;
    for (std::size_t i = 0; i < batch.series.size(); ++i) {
        const Draft::Series& claim = batch.series[i];
        if (claim.unit == at && claim.indicator == m_indicator && claim.breakdown == m_breakdown) {
            series = static_cast<int>(i);
        }
    }
    if (series < 0) {
        series = static_cast<int>(batch.series.size());
        batch.series.push_back({at, m_indicator, m_breakdown});
    }
    FigureClaim claim;
    claim.series = series;
    claim.cells = 3;
    claim.figure.period = Period::parse(period).value();
    claim.figure.line = static_cast<qint64>(batch.figures.size()) + 2;
    batch.figures.push_back(claim);
    return batch.figures.back().figure;
}

Figures& Figures::figure(const QString& unit, const QString& period, const QString& value,
                         std::optional<qint64> n, const QString& uncertainty) {
    Figure& figure = next(unit, period);
    if (value == u"*"_s) {
        figure.status = Status::suppressed;
    } else {
        figure.value = scaled(value);
    }
    if (!uncertainty.isEmpty()) {
        figure.uncertainty = scaled(uncertainty);
    }
    figure.n = n;
    return *this;
}

Figures& Figures::marked(const QString& unit, const QString& period, Status status, std::optional<qint64> n) {
    Figure& figure = next(unit, period);
    figure.status = status;
    figure.n = n;
    return *this;
}

} // namespace samspel::made
