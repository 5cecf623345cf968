// SPDX-License-Identifier: MIT
#include "exchange/jsonstat/jsonstat.h"

#include "exchange/cube/figures.h"
#include "exchange/jsonstat/dataset.h"
#include "exchange/text/jsonfile.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace samspel::exchange::jsonstat {

namespace {

using cube::Figures;
using Type = JsonValue::Type;

cube::About aboutOf(const Dataset& dataset, const QString& file) {
    cube::About about;
    const QString publisher = dataset.text("source") + u' ' + dataset.text("href");
    about.isStatisticsNorway = cube::isStatisticsNorway(publisher);
    about.title = dataset.text("label");
    const JsonValue px = dataset.json()["extension"]["px"];
    const QString told = px["tableid"].text();
    about.table = told.isEmpty() ? ssb::tableIn(about.title).toString() : told;
    if (about.table.isEmpty() && about.isStatisticsNorway) {
        about.table = ssb::tableInFileName(file);
    }
    about.contents = px["contents"].text();
    about.isNorwegian = cube::isNorwegian(publisher);
    return about;
}

// "4640", "K-4640", "F-46": a file that names no publisher is taken for Norwegian when its regions are these.
bool holdsMunicipalities(const Dimension& dimension) {
    static const QRegularExpression number(QStringLiteral("^(?:K-\\d{4}|F-\\d{2}|\\d{4})$"));
    const auto found =
        std::count_if(dimension.categories.begin(), dimension.categories.end(),
                      [](const cube::Category& category) { return number.match(category.code).hasMatch(); });
    return found > 0 && found * 2 >= static_cast<qsizetype>(dimension.categories.size());
}

std::optional<cube::Dimension> meaningOf(const Dimension& dimension) {
    switch (dimension.role) {
    case Dimension::Role::time:
        return cube::Dimension::year;
    case Dimension::Role::geo:
        return cube::Dimension::region;
    case Dimension::Role::metric:
        return cube::Dimension::contents;
    case Dimension::Role::none:
        break;
    }
    if (const auto byCode = ssb::dimensionOfCode(dimension.id)) {
        return byCode;
    }
    const auto byLabel = ssb::dimensionOf(dimension.label);
    return byLabel ? byLabel : ssb::dimensionOf(dimension.id);
}

/// Adds the cells of one dataset; lives for that one.
class Reader {
public:
    Reader(const Dataset& dataset, const QString& file, Reading& reading, Gathering& gathering,
           Complaints& complaints, const Language& language)
        : m_dataset(dataset), m_reading(reading), m_complaints(complaints), m_language(language),
          m_about(completed(aboutOf(dataset, file), dataset)),
          m_figures(m_about, reading, gathering, complaints, language) {}

    void read();

private:
    static cube::About completed(cube::About about, const Dataset& dataset);
    void makeAxes();
    void readCell(qint64 cell, const std::vector<int>& at);

    const Dataset& m_dataset;
    Reading& m_reading;
    Complaints& m_complaints;
    const Language& m_language;
    const cube::About m_about;
    Figures m_figures;
    std::vector<std::vector<int>> m_categories; ///< of each axis, places in m_figures
    QSet<QString> m_unknownMarks;
};

cube::About Reader::completed(cube::About about, const Dataset& dataset) {
    if (!about.isNorwegian && dataset.text("source").isEmpty()) {
        const auto& dimensions = dataset.dimensions();
        about.isNorwegian = std::any_of(dimensions.begin(), dimensions.end(), [](const Dimension& one) {
            return meaningOf(one) == cube::Dimension::region && holdsMunicipalities(one);
        });
    }
    return about;
}

void Reader::makeAxes() {
    for (const Dimension& dimension : m_dataset.dimensions()) {
        const auto hasNumber = [](const cube::Category& category) {
            const auto claim = ssb::regionOf(category.code, category.label);
            return claim && claim->kind != OrganisationKind::nation;
        };
        const bool hasOnlyNames =
            std::none_of(dimension.categories.begin(), dimension.categories.end(), hasNumber);
        const QString& name = dimension.label.isEmpty() ? dimension.id : dimension.label;
        m_figures.axis({dimension.id, name, meaningOf(dimension), hasOnlyNames});
    }
}

void Reader::readCell(qint64 cell, const std::vector<int>& at) {
    const JsonValue value = m_dataset.value(cell);
    const QString mark = m_dataset.status(cell);
    const Place place{value.line(), cell + 1, mark};
    if (value.is(Type::text) || value.is(Type::flag) || value.is(Type::list) || value.is(Type::object)) {
        m_figures.refuse(place, value.text());
        return;
    }
    bool isKnown = true;
    const auto said = cube::saidByParts(value.number(), mark, isKnown);
    if (!said) {
        m_complaints.refuse(
            place, m_language
                       .say("Import", "The figure %1 with the mark “%2” cannot be read: it is too large, "
                                      "or the mark says that there is none.")
                       .arg(value.text(), mark));
        return;
    }
    if (!isKnown && !m_unknownMarks.contains(mark)) {
        m_unknownMarks.insert(mark);
        m_complaints.remark(place, m_language
                                       .say("Import",
                                            "Nobody knows here what the mark “%1” means. Figures with it are "
                                            "taken as they stand.")
                                       .arg(mark));
    }
    m_figures.add(at, *said, place);
}

void Reader::read() {
    makeAxes();
    if (!m_figures.isUsable()) {
        return;
    }
    const auto& dimensions = m_dataset.dimensions();
    for (std::size_t axis = 0; axis < dimensions.size(); ++axis) {
        std::vector<int>& places = m_categories.emplace_back();
        for (const cube::Category& category : dimensions[axis].categories) {
            places.push_back(
                m_figures.category(static_cast<int>(axis), category, {0, 0, dimensions[axis].label}));
        }
    }
    std::vector<std::size_t> place(dimensions.size());
    std::vector<int> at(dimensions.size());
    for (qint64 cell = 0; cell < m_dataset.cells(); ++cell) {
        for (std::size_t axis = 0; axis < at.size(); ++axis) {
            at[axis] = m_categories[axis][place[axis]];
        }
        readCell(cell, at);
        for (std::size_t axis = at.size(); axis-- > 0;) {
            if (++place[axis] < m_categories[axis].size()) {
                break;
            }
            place[axis] = 0;
        }
    }
    m_reading.batch.counts.rows += m_dataset.cells();
    m_figures.finish();
}

void tellSource(const Dataset& dataset, const QString& file, Source& source) {
    const auto add = [](QString& to, const QString& text, const QString& between) {
        if (!text.isEmpty() && !to.contains(text)) {
            to += (to.isEmpty() ? QString() : between) + text;
        }
    };
    add(source.publisher, dataset.text("source"), QStringLiteral("; "));
    add(source.title, dataset.text("label"), QStringLiteral("; "));
    add(source.address, dataset.text("href"), QStringLiteral(" "));
    add(source.changed, dataset.text("updated"), QStringLiteral("; "));
    for (JsonWalk walk = dataset.json()["note"].walk(); walk.next();) {
        add(source.note, walk.value().text(), QStringLiteral("\n"));
    }
    add(source.tableId, aboutOf(dataset, file).table, QStringLiteral(", "));
    if (cube::isStatisticsNorway(source.publisher)) {
        source.licence = QStringLiteral("CC BY 4.0");
    }
}

// Why a sound JSON-stat text has no dataset to read.
QString whyNothing(JsonValue root, const Language& language) {
    const QString what = root["class"].text();
    if (what == u"collection") {
        return language.say("Import", "This collection only tells where its datasets are. The register reads "
                                      "no other file than the one it is given: download a dataset itself.");
    }
    if (what == u"dimension") {
        return language.say("Import", "This describes a dimension; it holds no figures.");
    }
    return language.say("Import", "This JSON holds no JSON-stat dataset: nothing with “value” and "
                                  "“dimension”.");
}

} // namespace

Likeness likenessToJsonStat(const Document& document, const Language& language) {
    static const QRegularExpression version(
        QStringLiteral("\"class\"\\s*:\\s*\"(?:dataset|collection|dimension|bundle)\""));
    const QStringView opening = QStringView(document.opening).trimmed();
    if (!opening.startsWith(u'{')) {
        return {};
    }
    const bool hasClass = version.match(document.opening).hasMatch();
    const auto has = [opening](QStringView name) { return opening.contains(name); };
    if (hasClass && (has(u"\"version\"") || has(u"\"dimension\"") || has(u"\"value\""))) {
        return {95, language.say("Import", "version and class are JSON-stat's")};
    }
    if (has(u"\"dimension\"") && (has(u"\"category\"") || has(u"\"value\""))) {
        return {85, language.say("Import", "it has dimensions and values as JSON-stat has them")};
    }
    return {};
}

void readJsonStat(const Document& document, const Options&, const Language& language, Reading& reading) {
    Source& source = reading.batch.source;
    source.importer = QStringLiteral("json-stat 1");
    Complaints complaints(reading.problems, language);
    Gathering gathering(reading.batch);
    const auto json = jsonOf(document, complaints, language);
    const auto datasets = json ? datasetsOf(json->root()) : std::vector<JsonValue>();
    if (json && datasets.empty()) {
        complaints.refuse({}, whyNothing(json->root(), language));
    }
    for (const JsonValue one : datasets) {
        if (const auto dataset = Dataset::from(one, complaints, language)) {
            tellSource(*dataset, document.file, source);
            Reader(*dataset, document.file, reading, gathering, complaints, language).read();
        }
    }
    if (source.title.isEmpty()) {
        source.title = document.file;
    }
    if (!complaints.hasRefused() && reading.batch.figures.isEmpty()) {
        complaints.refuse(
            {}, language.say("Import", "The file has no figure that the register has a place for."));
    }
    complaints.finish();
}

} // namespace samspel::exchange::jsonstat
