// SPDX-License-Identifier: MIT
// What a person can do with a list: the menus over it.
#include "domain/cell.h"
#include "domain/language.h"
#include "store/ledger.h"
#include "ui/records/handingout.h"
#include "ui/records/lists/conditionline.h"
#include "ui/records/lists/conditionseditor.h"
#include "ui/records/lists/recordview.h"
#include "ui/records/lists/savedsearches.h"
#include "ui/records/recordtable.h"
#include "ui/shell/attempt.h"
#include "ui/shell/icons.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>

namespace samspel {

void RecordTable::offerColumns(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == m_never) {
            continue;
        }
        QAction* action =
            menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        action->setEnabled(static_cast<std::size_t>(column) != m_model.kind().title ||
                           m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { m_view->setColumnHidden(column, !isShown); });
    }
    menu->popup(at);
}

QMenu* RecordTable::makeMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Add a condition"), this, [this] { m_conditions->add(); })
        ->setObjectName(QStringLiteral("addCondition"));
    QAction* all = menu->addAction(tr("Show all"), this, [this] {
        RowQuery query = m_model.query();
        query.filter.clear();
        query.conditions.clear();
        showQuery(query);
    });
    all->setObjectName(QStringLiteral("showAll"));
    all->setEnabled(!m_filter->text().isEmpty() || !m_conditions->lines().empty());
    addGroups(*menu);
    addSearches(*menu);
    menu->addSeparator();
    menu->addAction(icon("edit-copy"), tr("Copy the chosen rows"), this,
                    [this] { QGuiApplication::clipboard()->setText(copied()); });
    menu->addAction(icon("document-print"), tr("Print the list…"), this, &RecordTable::print);
    menu->addSeparator();
    m_handingOut->addTo(*menu, {m_model, shownColumns()});
    QAction* import = menu->addAction(icon("document-import"), tr("Import a list…"), this, [this] {
        Q_EMIT importWanted(QString::fromLatin1(m_model.kind().table));
    });
    import->setObjectName(QStringLiteral("importList"));
    import->setEnabled(!m_ledger.isReadOnly());
    return menu;
}

void RecordTable::addGroups(QMenu& menu) {
    QMenu* groups = menu.addMenu(tr("Group by"));
    groups->setObjectName(QStringLiteral("groups"));
    auto* choice = new QActionGroup(groups);
    const auto add = [&](const QString& words, const QString& column) {
        QAction* action =
            groups->addAction(words, this, [this, column] { ask([&] { m_model.setGroup(column); }); });
        action->setObjectName(column);
        action->setCheckable(true);
        action->setChecked(m_model.query().group == column);
        choice->addAction(action);
    };
    add(tr("Nothing"), {});
    for (std::size_t i = 0; i < m_model.kind().fields.size(); ++i) {
        const FieldInfo& field = m_model.kind().fields[i];
        if (static_cast<int>(i) != m_never && canGroup(m_model.kind(), field)) {
            add(labelOf(field, m_language), QString::fromLatin1(field.column));
        }
    }
}

void RecordTable::addSearches(QMenu& menu) {
    menu.addSeparator();
    const std::vector<SavedSearch> searches = savedSearches(m_ledger, m_model.kind());
    for (const SavedSearch& search : searches) {
        QAction* action = menu.addAction(search.name, this, [this, search] {
            const auto query = queryOf(search);
            if (!query) {
                Q_EMIT said({tr("“%1” asks for something that this list does not have.").arg(search.name),
                             Message::Kind::trouble});
                return;
            }
            m_searchName = search.name;
            showQuery(*query);
        });
        action->setObjectName(QStringLiteral("search"));
    }
    QAction* save =
        menu.addAction(tr("Save this search…"), this, [this] { m_conditions->askName(m_searchName); });
    save->setObjectName(QStringLiteral("saveSearch"));
    save->setEnabled(!m_ledger.isReadOnly());
    if (!searches.empty() && !m_ledger.isReadOnly()) {
        QMenu* removal = menu.addMenu(tr("Delete a saved search"));
        for (const SavedSearch& search : searches) {
            removal->addAction(search.name, this, [this, search] {
                if (const auto trouble = attempt(tr("Delete"), [&] { removeSearch(m_ledger, search); })) {
                    Q_EMIT said(*trouble);
                } else {
                    Q_EMIT said({tr("Deleted the search “%1”.").arg(search.name), Message::Kind::done, true});
                }
            });
        }
    }
}

void RecordTable::saveSearchAs(const QString& name) {
    Problems problems;
    const auto trouble = attempt(tr("Save"), [&] { problems = saveSearch(m_ledger, name, m_model.query()); });
    if (trouble || refuses(problems)) {
        Q_EMIT said(trouble ? *trouble : Message{problems.front().what, Message::Kind::trouble});
        return;
    }
    m_searchName = name;
    Q_EMIT said(
        {tr("Saved the search “%1”; it stands in the list's menu.").arg(name), Message::Kind::done, true});
}

} // namespace samspel
