// SPDX-License-Identifier: MIT
#include "exchange/px/table.h"

#include "exchange/cube/figures.h"
#include "exchange/text/digits.h"

#include <QHash>
#include <algorithm>

namespace samspel::exchange::px {

namespace {

constexpr qint64 mostCells = 50'000'000;
constexpr qsizetype mostValues = 200'000; // the smallest areas of the country are some 14,000
constexpr qsizetype mostVariables = 100;
constexpr qint64 mostSparseCells = 5'000'000; // a small file could stand for any number of them

/// Takes a table out of its keywords; lives for one of them.
class Builder {
public:
    Builder(const std::vector<Keyword>& keywords, Complaints& complaints, const Language& language)
        : m_keywords(keywords), m_complaints(complaints), m_language(language) {}

    std::optional<Table> build(const QString& file);

private:
    const Keyword* find(QStringView name, const QString& key = {}) const;
    QString text(QStringView name, const QString& key = {}) const {
        const Keyword* keyword = find(name, key);
        return keyword == nullptr ? QString() : keyword->values.join(u' ').simplified();
    }
    bool addVariables(QStringView keyword, Table& table);
    bool takeCategories(Variable& variable);
    std::optional<cube::Dimension> meaningOf(const Variable& variable) const;
    /// Not too large, and all or none of the stub's variables have keys.
    bool isSound(const Table& table);
    void addUnits(Variable& contents) const;
    /// What so many dots, from one to six, are shown as.
    QString symbolOf(std::size_t dots) const;
    cube::About about(const QString& publisher, const QString& file) const;
    void addNotes(Table& table) const;
    bool refuse(const QString& what, qint64 line = 0) {
        m_complaints.refuse({line, 0}, what);
        return false;
    }

    const std::vector<Keyword>& m_keywords;
    Complaints& m_complaints;
    const Language& m_language;
};

// Variants in other languages than the file's own say the same with other names.
const Keyword* Builder::find(QStringView name, const QString& key) const {
    const auto it = std::find_if(m_keywords.begin(), m_keywords.end(), [&](const Keyword& keyword) {
        const bool isOfKey =
            key.isEmpty() ? keyword.keys.isEmpty() : keyword.keys.size() == 1 && keyword.keys.front() == key;
        return keyword.name == name && keyword.language.isEmpty() && isOfKey;
    });
    return it == m_keywords.end() ? nullptr : &*it;
}

std::optional<cube::Dimension> Builder::meaningOf(const Variable& variable) const {
    if (text(u"CONTVARIABLE") == variable.name) {
        return cube::Dimension::contents;
    }
    if (find(u"TIMEVAL", variable.name) != nullptr) {
        return cube::Dimension::year;
    }
    const QString type = text(u"VARIABLE-TYPE", variable.name) + text(u"VARIABLETYPE", variable.name);
    if (type.startsWith(u"geo", Qt::CaseInsensitive) || type == u"G") {
        return cube::Dimension::region;
    }
    if (type.startsWith(u"time", Qt::CaseInsensitive) || type == u"T") {
        return cube::Dimension::year;
    }
    const auto byCode = ssb::dimensionOfCode(variable.code);
    return byCode ? byCode : ssb::dimensionOf(variable.name);
}

bool Builder::takeCategories(Variable& variable) {
    const Keyword* values = find(u"VALUES", variable.name);
    const Keyword* codes = find(u"CODES", variable.name);
    const Keyword* times = find(u"TIMEVAL", variable.name);
    const QStringList labels = values != nullptr ? values->values : QStringList();
    const QStringList own = codes != nullptr ? codes->values : QStringList();
    const qsizetype size = std::max(labels.size(), own.size());
    const qint64 line = values != nullptr ? values->line : 0;
    if (size == 0) {
        return refuse(m_language.say("Import", "The variable “%1” has no values.").arg(variable.name), line);
    }
    if (size > mostValues) {
        return refuse(m_language
                          .say("Import", "The variable “%1” has more than %2 values. Take the table out in "
                                         "parts, with fewer years, ages or units in each file, or as CSV.")
                          .arg(variable.name, m_language.whole(mostValues)),
                      line);
    }
    if (!labels.isEmpty() && !own.isEmpty() && labels.size() != own.size()) {
        return refuse(m_language.say("Import", "The variable “%1” has %2 values and %3 codes.")
                          .arg(variable.name, QString::number(labels.size()), QString::number(own.size())),
                      line);
    }
    const QStringList years =
        times != nullptr && times->values.size() == size ? times->values : QStringList();
    for (qsizetype i = 0; i < size; ++i) {
        cube::Category category;
        category.code = !own.isEmpty() ? own[i] : years.isEmpty() ? QString() : years[i];
        category.label = labels.isEmpty() ? QString() : labels[i];
        variable.categories.push_back(std::move(category));
    }
    // Codes are unique, where there are any; two labels may be alike.
    QStringList all = own.isEmpty() ? labels : own;
    if (all.removeDuplicates() > 0) {
        return refuse(m_language.say("Import", "The variable “%1” has a value twice.").arg(variable.name),
                      line);
    }
    return true;
}

bool Builder::addVariables(QStringView keyword, Table& table) {
    const Keyword* list = find(keyword);
    if (list == nullptr) {
        return true;
    }
    if (list->values.size() > mostVariables) {
        return refuse(m_language
                          .say("Import",
                               "The table has more than %1 variables. Take it out with fewer, or as "
                               "CSV.")
                          .arg(m_language.whole(mostVariables)),
                      list->line);
    }
    for (const QString& name : list->values) {
        const bool isThere = std::any_of(table.variables.begin(), table.variables.end(),
                                         [&](const Variable& one) { return one.name == name; });
        if (isThere) {
            return refuse(m_language.say("Import", "The variable “%1” is there twice.").arg(name),
                          list->line);
        }
        Variable variable;
        variable.name = name;
        variable.code = text(u"VARIABLECODE", name);
        if (!takeCategories(variable)) {
            return false;
        }
        variable.meaning = meaningOf(variable);
        const QString keys = text(u"KEYS", name).toUpper();
        variable.keys = keys == u"CODES"    ? Variable::Keys::codes
                        : keys == u"VALUES" ? Variable::Keys::values
                                            : Variable::Keys::none;
        if (!keys.isEmpty() && variable.keys == Variable::Keys::none) {
            return refuse(m_language.say("Import", "KEYS of “%1” is neither CODES nor VALUES.").arg(name),
                          list->line);
        }
        table.variables.push_back(std::move(variable));
    }
    return true;
}

void Builder::addUnits(Variable& contents) const {
    const QString ofAll = text(u"UNITS");
    QHash<QString, QString> byLabel; // to look for each among all keywords would take their product
    for (const Keyword& keyword : m_keywords) {
        if (keyword.name == u"UNITS" && keyword.language.isEmpty() && keyword.keys.size() == 1 &&
            !byLabel.contains(keyword.keys.front())) {
            byLabel.insert(keyword.keys.front(), keyword.values.join(u' ').simplified());
        }
    }
    for (cube::Category& category : contents.categories) {
        const QString own = byLabel.value(category.label);
        category.unit = own.isEmpty() ? ofAll : own;
    }
}

bool Builder::isSound(const Table& table) {
    const bool hasKeys = table.hasKeys();
    const qint64 most = hasKeys ? mostSparseCells : mostCells;
    const qint64 cells = table.cells(0, table.variables.size());
    if (cells < 0 || cells > most) {
        return refuse(m_language
                          .say("Import",
                               "The table has more than %1 cells. Take it out in parts, with fewer years, "
                               "ages or units in each file, or as CSV.")
                          .arg(m_language.whole(cells < 0 ? mostCells : most)));
    }
    for (std::size_t i = 0; i < table.stub; ++i) {
        if (hasKeys != (table.variables[i].keys != Variable::Keys::none)) {
            return refuse(m_language.say("Import", "Only some variables of the stub have KEYS."));
        }
    }
    return true;
}

QString Builder::symbolOf(std::size_t dots) const {
    const QString shown = text(QStringLiteral("DATASYMBOL%1").arg(dots));
    return shown.isEmpty() ? QString(static_cast<qsizetype>(dots), u'.') : shown.trimmed();
}

cube::About Builder::about(const QString& publisher, const QString& file) const {
    cube::About about;
    about.title = text(u"DESCRIPTION");
    about.title = about.title.isEmpty() ? text(u"TITLE") : about.title;
    about.contents = text(u"CONTENTS");
    about.unit = text(u"UNITS");
    const QString who = publisher + u' ' + text(u"CONTACT") + u' ' + text(u"COPYRIGHT-OWNER");
    about.isStatisticsNorway = cube::isStatisticsNorway(publisher);
    about.isNorwegian = about.isStatisticsNorway || cube::isNorwegian(who);
    for (const QString& told : {text(u"TABLEID"), ssb::tableIn(about.title).toString(), text(u"MATRIX"),
                                ssb::tableInFileName(file)}) {
        const bool isNumber = told.size() == 5 && areDigits(told);
        if (about.table.isEmpty() && isNumber) {
            about.table = told;
        }
    }
    return about;
}

void Builder::addNotes(Table& table) const {
    for (const Keyword& keyword : m_keywords) {
        if (keyword.name == u"LAST-UPDATED" && keyword.language.isEmpty() && table.changed.isEmpty()) {
            table.changed = keyword.values.join(u' ');
        }
        const bool isNote = keyword.name == u"NOTE" || keyword.name == u"NOTEX" || keyword.name == u"INFO";
        if (isNote && keyword.language.isEmpty() && keyword.keys.isEmpty()) {
            // "#" is a line end in PX.
            table.note += (table.note.isEmpty() ? QString() : QStringLiteral("\n")) +
                          keyword.values.join(u' ').replace(u'#', u'\n').trimmed();
        }
    }
}

std::optional<Table> Builder::build(const QString& file) {
    Table table;
    if (!addVariables(u"STUB", table)) {
        return std::nullopt;
    }
    table.stub = table.variables.size();
    if (!addVariables(u"HEADING", table)) {
        return std::nullopt;
    }
    if (table.variables.empty()) {
        refuse(m_language.say("Import", "The file has neither STUB nor HEADING."));
        return std::nullopt;
    }
    if (!isSound(table)) {
        return std::nullopt;
    }
    for (Variable& variable : table.variables) {
        if (variable.meaning == cube::Dimension::contents) {
            addUnits(variable);
        }
    }
    for (std::size_t i = 0; i < table.symbols.size(); ++i) {
        table.symbols[i] = symbolOf(i + 1);
    }
    table.sumSymbol = text(u"DATASYMBOLSUM");
    table.publisher = text(u"SOURCE");
    table.about = about(table.publisher, file);
    addNotes(table);
    return table;
}

} // namespace

bool Table::hasKeys() const {
    return std::any_of(variables.begin(), variables.end(),
                       [](const Variable& one) { return one.keys != Variable::Keys::none; });
}

qint64 Table::cells(std::size_t first, std::size_t end) const {
    qint64 product = 1;
    for (std::size_t i = first; i < end; ++i) {
        product *= static_cast<qint64>(variables[i].categories.size());
        if (product > mostCells) {
            return -1;
        }
    }
    return product;
}

std::optional<Table> tableOf(const std::vector<Keyword>& keywords, const QString& file,
                             Complaints& complaints, const Language& language) {
    return Builder(keywords, complaints, language).build(file);
}

} // namespace samspel::exchange::px
