// SPDX-License-Identifier: MIT
#pragma once

#include "domain/indicator.h"
#include "domain/organisation.h"
#include "domain/programme.h"
#include "store/ledger.h"
#include "support/text.h"

#include <QTemporaryDir>

/// What tests of the store share: a register in a folder of its own, its content as text, records and batches
/// made by hand.
namespace samspel::made {

inline const Language& english() {
    static const Language language = Language::load(u"en"_s);
    return language;
}

/// An empty folder that goes with the test that made it.
class Place {
public:
    QString operator/(const QString& name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    /// Names of all that lies in it, but for what SQLite keeps beside an open file.
    QStringList names() const;

private:
    QTemporaryDir m_folder;
};

/// A fresh register with the catalogue and nothing else.
struct Register {
    Place place;
    QString path = place / u"test.samspel"_s;
    std::unique_ptr<Ledger> ledger = Ledger::create(path, english());

    Ledger* operator->() const { return ledger.get(); }
    Ledger& operator*() const { return *ledger; }
    /// As after the program was closed and started again.
    void reopen(Access access = Access::write) {
        ledger.reset();
        ledger = Ledger::open(path, english(), access);
    }
};

/// Counts how often a ledger tells that something has changed.
struct Listener : QObject {
    explicit Listener(Ledger& ledger) {
        connect(&ledger, &Ledger::changed, this, [this] { ++times; });
    }
    int times = 0;
};

/// Every row of every table but the journal, the shelf and the search: what must be the same again after an
/// undo.
QStringList content(const Ledger& ledger);
/// The rows of one query, cells joined by "|".
QStringList ask(const Ledger& ledger, const std::string& sql);
QString fileContent(const QString& path);
void writeFile(const QString& path, const QByteArray& bytes);

Organisation unit(OrganisationKind kind, const QString& number, const QString& name,
                  Id<Organisation> parent = {});
/// Writes one record as a step of its own and gives its key; the test fails when it is not acceptable.
template <class R>
Id<R> add(Ledger& ledger, const R& record) {
    Id<R> id;
    const Problems problems = ledger.change({Action::add, QString::fromLatin1(Schema<R>::table), {}},
                                            [&](Edit& edit) { id = edit.add(record); });
    for (const Problem& problem : problems) {
        FAIL_CHECK(problem.field.toStdString() << ": " << problem.what.toStdString());
    }
    return id;
}
/// "field: what" of each problem.
QStringList words(const Problems& problems);

/// A batch that a test can still alter.
struct Draft {
    struct Series {
        int unit = 0;
        QString indicator;
        Breakdown breakdown;
    };
    Source source;
    std::vector<UnitClaim> units;
    std::vector<Series> series;
    std::vector<FigureClaim> figures;

    operator Batch() const; // NOLINT(google-explicit-constructor): it is one
};

/// A file of figures, written down in a test: figure("4640", "2023-24", "48", 136, "1,6").
class Figures {
public:
    explicit Figures(const QString& file = u"figures.csv"_s, const QString& indicator = u"np.english"_s);

    Figures& indicator(const QString& code);
    Figures& grade(int grade);
    Figures& age(const QString& age);
    Figures& sex(Sex sex);
    /// A unit that the register may not know; those never named are made as counties or municipalities "Unit
    /// 4640".
    Figures& unit(const QString& number, const QString& name, OrganisationKind kind, const QString& parent);
    /// "48", "1,6" as a file has them; "*" is suppressed; the status follows from that.
    Figures& figure(const QString& unit, const QString& period, const QString& value,
                    std::optional<qint64> n = {}, const QString& uncertainty = {});
    Figures& marked(const QString& unit, const QString& period, Status status, std::optional<qint64> n = {});

    Draft batch;

private:
    int place(const QString& number);
    Figure& next(const QString& unit, const QString& period);

    QString m_indicator;
    Breakdown m_breakdown;
};

Scaled scaled(const QString& text);

} // namespace samspel::made
