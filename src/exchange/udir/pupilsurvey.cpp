// SPDX-License-Identifier: MIT
#include "exchange/udir/pupilsurvey.h"

#include "exchange/text/jsonfile.h"
#include "exchange/text/whole.h"
#include "exchange/udir/source.h"
#include "exchange/udir/surveyrow.h"
#include "exchange/udir/unitcolumns.h"

#include <algorithm>

namespace samspel::exchange::udir {

namespace {

using Role = SurveyKey::Role;

/// One key of an object, or one cell of a row.
struct Field {
    QString name;
    SurveyKey key;
    QString text;    ///< "" of null
    JsonValue value; ///< none in a table
};

/// The key of a code without its ending, and the code.
using Coded = std::pair<QString, QString>;

// A code is repeated by a name, or it is all that tells its dimension.
void takeCodes(const std::vector<Coded>& codes, const QStringList& named, Dimensions& dimensions) {
    for (const auto& [stem, code] : codes) {
        const QString start = stem.left(8);
        const bool isNamed = std::any_of(named.begin(), named.end(),
                                         [&](const QString& key) { return key.startsWith(start); });
        if (!isNamed && !code.isEmpty() && code != u"-10") {
            dimensions.take(stem + u' ' + code);
        }
    }
}

/// Reads one file; lives for one reading.
class Reader {
public:
    Reader(const Document& document, const Options& options, const Language& language, Reading& reading)
        : m_document(document), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_gathering(reading.batch),
          m_units(m_gathering, m_complaints, language),
          m_cells(reading.batch.counts, options.audience, m_complaints, language),
          m_figures(m_gathering, m_cells, reading.batch.counts, m_complaints, language) {}

    void read();

private:
    void readObjects();
    void readTable();
    std::vector<QString> headOf(Rows& rows);
    SurveyKey keyOf(const QString& name);
    void weigh(const std::vector<Field>& fields);
    void tellMeaning();
    void readRow(const std::vector<Field>& fields, qint64 line);
    Cell cell(const Field& field, const Place& place);
    void takeFigure(SurveyRow& row, const Field& field, const Place& place);

    const Document& m_document;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    Gathering m_gathering;
    UnitColumns m_units;
    CellReader m_cells;
    SurveyFigures m_figures;
    AnswerEvidence m_evidence;
    Subject m_subject;
    QHash<QString, SurveyKey> m_keys;
    QStringList m_unknown; ///< keys that are passed over
    qint64 m_headLine = 0;
};

void Reader::read() {
    Source& source = m_reading.batch.source;
    describe(source, QStringLiteral("udir-pupil-survey 1"));
    if (isJson(m_document.opening)) {
        readObjects();
    } else {
        readTable();
    }
    const QString title = m_subject.title();
    source.title = title.isEmpty() ? m_document.file : QStringLiteral("Elevundersøkelsen: ") + title;
    if (!m_complaints.hasRefused() && m_reading.batch.figures.isEmpty()) {
        m_complaints.refuse({}, m_language.say("Import", "The file has no figures of the pupil survey."));
    }
    for (const QString& name : m_unknown) {
        m_complaints.remark(
            {0, 0, name}, m_language.say("Import", "Samspel does not know “%1”; it is left out.").arg(name));
    }
    m_cells.tellLoggedIn();
    m_complaints.finish();
}

void Reader::readObjects() {
    const auto json = jsonOf(m_document, m_complaints, m_language);
    if (!json) {
        return;
    }
    const JsonValue list = listOfAnswers(*json, m_complaints, m_language);
    if (!list) {
        return;
    }
    const auto fieldsOf = [this](const JsonValue& object) {
        std::vector<Field> fields;
        for (auto member = object.walk(); member.next();) {
            const QString name = member.name().text();
            fields.push_back({name, keyOf(name), wordOf(member.value()), member.value()});
        }
        return fields;
    };
    for (auto object = list.walk(); object.next();) {
        weigh(fieldsOf(object.value()));
    }
    tellMeaning();
    qint64 place = 0;
    for (auto object = list.walk(); object.next();) {
        ++place;
        ++m_reading.batch.counts.rows;
        if (isAnswer(object.value(), {place, 0}, m_complaints, m_language)) {
            readRow(fieldsOf(object.value()), place);
        }
    }
}

std::vector<QString> Reader::headOf(Rows& rows) {
    std::vector<QString> names;
    while (rows.next()) {
        const auto& cells = rows.cells();
        const bool isHead = std::any_of(cells.begin(), cells.end(), [](QStringView cell) {
            return surveyKeyOf(cell).role == Role::identity;
        });
        if (isHead) {
            for (const QStringView cell : cells) {
                names.push_back(cell.trimmed().toString());
            }
            break;
        }
    }
    m_headLine = rows.line();
    return names;
}

void Reader::readTable() {
    const auto fieldsOf = [this](const std::vector<QString>& names, const std::vector<QStringView>& cells) {
        std::vector<Field> fields;
        for (std::size_t i = 0; i < std::min(names.size(), cells.size()); ++i) {
            fields.push_back({names[i], keyOf(names[i]), cells[i].trimmed().toString(), {}});
        }
        return fields;
    };
    {
        Rows rows = m_document.rows();
        const std::vector<QString> names = headOf(rows);
        while (rows.next()) {
            weigh(fieldsOf(names, rows.cells()));
        }
    }
    tellMeaning();
    Rows rows = m_document.rows();
    const std::vector<QString> names = headOf(rows);
    m_reading.sniffed.headLine = m_headLine;
    while (rows.next()) {
        if (rows.isBlank() && rows.isEnded()) {
            continue;
        }
        ++m_reading.batch.counts.rows;
        if (isWhole(rows, names.size(), m_complaints, m_language)) {
            readRow(fieldsOf(names, rows.cells()), rows.line());
        }
    }
}

SurveyKey Reader::keyOf(const QString& name) {
    auto it = m_keys.find(name);
    if (it == m_keys.end()) {
        it = m_keys.insert(name, surveyKeyOf(name));
    }
    return *it;
}

void Reader::weigh(const std::vector<Field>& fields) {
    std::optional<Scaled> share;
    std::optional<Scaled> answered;
    for (const Field& field : fields) {
        if (field.key.role == Role::bullied) {
            share = exchange::figureOf(field.text);
        } else if (field.key.role == Role::answered) {
            answered = exchange::figureOf(field.text);
        }
    }
    if (share && answered && answered->decimals == 0 && answered->digits >= 0 && isBetween(*share, 0, 100)) {
        m_evidence.take(*share, answered->digits);
    }
}

void Reader::tellMeaning() {
    m_figures.setMeaning(m_evidence.meaning());
    if (m_evidence.meaning() == AnswerEvidence::Meaning::bullied) {
        m_complaints.remark(
            {0, 0, QStringLiteral("AntallBesvart")},
            m_language.say("Import", "The shares cannot come from so few answers, but each fits a number of "
                                     "bullied pupils: “AntallBesvart” is read as that number."));
    } else if (m_evidence.meaning() == AnswerEvidence::Meaning::neither) {
        m_complaints.remark({0, 0, QStringLiteral("AntallBesvart")},
                            m_language.say("Import",
                                           "“AntallBesvart” fits the shares neither as those who answered "
                                           "nor as those who were bullied; it is left out."));
    }
}

Cell Reader::cell(const Field& field, const Place& place) {
    if (field.value) {
        return cellOf(field.value, place, m_cells, m_complaints, m_language);
    }
    Cell read = m_cells.read(field.text, place);
    if (read.is(Cell::Kind::empty)) { // as CSV has it; JSON says null
        read.kind = Cell::Kind::none;
    }
    return read;
}

void Reader::takeFigure(SurveyRow& row, const Field& field, const Place& place) {
    row.figures.push_back({.key = field.key, .name = field.name, .cell = cell(field, place), .place = place});
}

void Reader::readRow(const std::vector<Field>& fields, qint64 line) {
    IdentityCells identity{.headLine = m_headLine, .line = line, .texts = {}};
    SurveyRow row;
    row.line = line;
    QStringList told; // keys that tell a dimension by its name
    std::vector<Coded> codes;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const Field& field = fields[i];
        const Place place{line, static_cast<qint64>(i) + 1, field.name};
        switch (field.key.role) {
        case Role::identity:
            identity.texts[static_cast<std::size_t>(field.key.identity)] = field.text;
            identity.columns[static_cast<std::size_t>(field.key.identity)] = place.column;
            break;
        case Role::dimension:
            row.dimensions.take(field.text);
            told.append(exchange::udir::keyOf(field.name));
            break;
        case Role::group:
            row.group = row.group.isEmpty() ? field.text : row.group;
            told.append(exchange::udir::keyOf(field.name));
            break;
        case Role::question:
            row.question = field.text;
            told.append(exchange::udir::keyOf(field.name));
            break;
        case Role::alternative:
            row.alternative = field.text;
            told.append(exchange::udir::keyOf(field.name));
            break;
        case Role::bookkeeping:
            if (const QString key = exchange::udir::keyOf(field.name); key.endsWith(QLatin1String("kode"))) {
                codes.emplace_back(key.chopped(4), field.text);
            }
            break;
        case Role::unknown:
            if (!field.text.isEmpty() && !m_unknown.contains(field.name)) {
                m_unknown.append(field.name);
            }
            break;
        default:
            takeFigure(row, field, place);
            break;
        }
    }
    takeCodes(codes, told, row.dimensions);
    if (!row.dimensions.period || row.dimensions.period->kind() != PeriodKind::schoolYear) {
        m_complaints.refuse({line, 0, QStringLiteral("Skoleaarnavn")},
                            m_language.say("Import", "No school year is told here."));
        return;
    }
    const auto unit = m_units.unitOf(identity);
    if (!unit) {
        return;
    }
    m_subject.take(row.dimensions, row.group.isEmpty() ? row.question : row.group);
    m_figures.add(*unit, row);
}

} // namespace

Likeness likenessToPupilSurvey(const Document& document, const Language& language) {
    QStringList found;
    bool hasUnit = false;
    bool hasSubject = false;
    const auto take = [&](QStringView name) {
        const SurveyKey key = surveyKeyOf(name);
        hasUnit |= key.role == Role::identity;
        hasSubject |= key.role == Role::group || key.role == Role::question ||
                      keyOf(name).startsWith(QLatin1String("skoleaarnavn"));
        // "Snitt" and the like may stand in anybody's table.
        const bool isOwn = key.role == Role::bullied || key.role == Role::shareOf ||
                           key.role == Role::answered || key.role == Role::tookPart ||
                           keyOf(name) == u"score";
        if (isOwn && !found.contains(name.toString())) {
            found.append(name.toString());
        }
    };
    if (isJson(document.opening)) {
        const QStringView opening = QStringView(document.opening);
        for (qsizetype from = opening.indexOf(u'"'); from >= 0;) {
            const qsizetype to = opening.indexOf(u'"', from + 1);
            if (to < 0 || to > 4000) {
                break;
            }
            if (opening.sliced(to + 1).trimmed().startsWith(u':')) {
                take(opening.sliced(from + 1, to - from - 1));
            }
            from = opening.indexOf(u'"', to + 1);
        }
    } else {
        for (const QStringView cell : document.head) {
            take(cell.trimmed());
        }
    }
    if (!hasUnit || !hasSubject || found.isEmpty()) {
        return {};
    }
    return {95, language.say("Import", "it tells %1 of units, as answers about the pupil survey do")
                    .arg(found.first(std::min<qsizetype>(found.size(), 3)).join(QStringLiteral(", ")))};
}

void readPupilSurvey(const Document& document, const Options& options, const Language& language,
                     Reading& reading) {
    Reader(document, options, language, reading).read();
}

} // namespace samspel::exchange::udir
