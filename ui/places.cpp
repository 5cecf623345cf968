// SPDX-License-Identifier: MIT
#include "ui/places.h"

#include "domain/indicator.h"
#include "ui/areas/areas.h"
#include "ui/dashboard/aboutfigurespage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/importing/importplace.h"
#include "ui/keeping/backupspage.h"
#include "ui/keeping/checkpage.h"
#include "ui/keeping/compactpage.h"
#include "ui/keeping/keeper.h"
#include "ui/organisations/organisationspage.h"
#include "ui/printing/releasespage.h"
#include "ui/printing/reportpage.h"
#include "ui/programme/programmepages.h"
#include "ui/records/historypage.h"
#include "ui/records/recordpage.h"

namespace samspel {

namespace {

Page* makeSourcesPage(const Surroundings& around, QWidget* parent) {
    return new RecordPage(
        around,
        pageSpec<Source>({},
                         QT_TRANSLATE_NOOP("Empty", "Each import adds its source here by itself, with all "
                                                    "that is needed to find the file again.")),
        parent);
}

Page* makeIndicatorsPage(const Surroundings& around, QWidget* parent) {
    PartRule breaks{"segment", "indicator"};
    breaks.title = QT_TRANSLATE_NOOP("RecordPage", "Breaks in the series");
    return new RecordPage(
        around, pageSpec<Indicator>({{breaks}}, QT_TRANSLATE_NOOP("Empty", "Here stands what is measured.")),
        parent);
}

Page* makeFiguresPage(const Surroundings& around, QWidget* parent) {
    auto* page = new DashboardPage(around.ledger, around.language, parent);
    page->rememberIn(around.preferences);
    QObject::connect(page, &DashboardPage::importWanted, page,
                     [page] { Q_EMIT page->placeWanted("import"); });
    return page;
}

Page* makeImportPage(const Surroundings& around, QWidget* parent) {
    auto* place = new ImportPlace(around.ledger, around.language, parent);
    if (Keeper* keeper = around.keeper) {
        place->takeCare([keeper](QWidget* over, const std::function<void()>& goOn) {
            keeper->before(BackupReason::import, over, goOn);
        });
    }
    return place;
}

Page* makeReportsPage(const Surroundings& around, QWidget* parent) {
    return new ReportPage(around.ledger, around.language, parent);
}

Page* makeAboutFiguresPage(const Surroundings& around, QWidget* parent) {
    return new AboutFiguresPage(around.language, parent);
}

Page* makeReleasesPage(const Surroundings& around, QWidget* parent) {
    return new ReleasesPage(around.ledger, around.language, parent);
}

Page* makeBackupsPage(const Surroundings& around, QWidget* parent) { return new BackupsPage(around, parent); }

Page* makeCheckPage(const Surroundings& around, QWidget* parent) { return new CheckPage(around, parent); }

Page* makeCompactPage(const Surroundings& around, QWidget* parent) { return new CompactPage(around, parent); }

Page* makeHistoryPage(const Surroundings& around, QWidget* parent) { return new HistoryPage(around, parent); }

} // namespace

std::vector<Place> allPlaces() {
    std::vector<Place> places = areaPlaces();
    // The first page comes first; then who takes part and what they do together.
    places.insert(
        places.begin() + 1,
        {{"organisations",
          QT_TRANSLATE_NOOP("Place", "Organisations"),
          {"organisation"},
          makeOrganisationsPage,
          true},
         {"programmes", QT_TRANSLATE_NOOP("Place", "Programmes"), {"programme"}, makeProgrammesPage}});
    const std::vector<Place> rest{
        {"milestones", QT_TRANSLATE_NOOP("Place", "Milestones"), {"milestone"}, makeMilestonesPage},
        {"figures", QT_TRANSLATE_NOOP("Place", "Figures"), {"indicator"}, makeFiguresPage},
        {"indicators", QT_TRANSLATE_NOOP("Place", "Indicators"), {}, makeIndicatorsPage},
        {"sources", QT_TRANSLATE_NOOP("Place", "Sources"), {"source"}, makeSourcesPage},
        {"import", QT_TRANSLATE_NOOP("Place", "Import"), {}, makeImportPage},
        {"reports", QT_TRANSLATE_NOOP("Place", "Reports"), {}, makeReportsPage},
        {"releases", QT_TRANSLATE_NOOP("Place", "Handed out"), {}, makeReleasesPage},
        {"history", QT_TRANSLATE_NOOP("Place", "History"), {}, makeHistoryPage},
        {"backups", QT_TRANSLATE_NOOP("Place", "Backups"), {}, makeBackupsPage, false, true},
        {"check", QT_TRANSLATE_NOOP("Place", "Check the register"), {}, makeCheckPage, false, true},
        {"compact", QT_TRANSLATE_NOOP("Place", "Compact the register"), {}, makeCompactPage, false, true},
        {"about-figures",
         QT_TRANSLATE_NOOP("Place", "About the figures"),
         {},
         makeAboutFiguresPage,
         false,
         true},
    };
    places.insert(places.end(), rest.begin(), rest.end());
    return places;
}

} // namespace samspel
