import {
  ClipboardCheckmark20Filled,
  ClipboardCheckmark20Regular,
  BuildingPeople20Filled,
  BuildingPeople20Regular,
  DocumentTable20Filled,
  DocumentTable20Regular,
  DocumentText20Filled,
  DocumentText20Regular,
  TaskListAdd20Filled,
  TaskListAdd20Regular,
  Home20Filled,
  Home20Regular,
  Settings20Filled,
  Settings20Regular,
  Search20Filled,
  Search20Regular,
  SearchInfo20Filled,
  SearchInfo20Regular,
  TaskListSquareLtr20Filled,
  TaskListSquareLtr20Regular,
} from '@fluentui/react-icons'
import type { ComponentType, ReactElement } from 'react'
import { ActionsScreen } from '../features/actions/index.ts'
import { HomeScreen } from '../features/home/index.ts'
import { BodiesScreen } from '../features/bodies/index.ts'
import { PapersScreen } from '../features/papers/index.ts'
import { QueueScreen } from '../features/queue/index.ts'
import { RegisterScreen } from '../features/register/index.ts'
import { ReportsScreen } from '../features/reports/index.ts'
import { SearchScreen } from '../features/search/index.ts'
import { SettingsScreen } from '../features/settings/index.ts'
import { ReviewsScreen } from '../features/reviews/index.ts'
import { type Section, sections } from '../ui/route.ts'

export type Screen = {
  readonly section: Section
  readonly name: string
  readonly icon: ReactElement
  readonly iconHere: ReactElement
  /** Reads what it shows from `useRoute()`. */
  readonly Shown: ComponentType
}

/** What each section of the window shows: one line an entry. */
const shown: Readonly<Record<Section, Omit<Screen, 'section'>>> = {
  home: {
    name: 'Home',
    icon: <Home20Regular />,
    iconHere: <Home20Filled />,
    Shown: HomeScreen,
  },
  papers: {
    name: 'Papers',
    icon: <DocumentText20Regular />,
    iconHere: <DocumentText20Filled />,
    Shown: PapersScreen,
  },
  queue: {
    name: 'To review',
    icon: <ClipboardCheckmark20Regular />,
    iconHere: <ClipboardCheckmark20Filled />,
    Shown: QueueScreen,
  },
  recommendations: {
    name: 'Recommendations',
    icon: <TaskListSquareLtr20Regular />,
    iconHere: <TaskListSquareLtr20Filled />,
    Shown: RegisterScreen,
  },
  reports: {
    name: 'Reports',
    icon: <DocumentTable20Regular />,
    iconHere: <DocumentTable20Filled />,
    Shown: ReportsScreen,
  },
  reviews: {
    name: 'Reviews',
    icon: <SearchInfo20Regular />,
    iconHere: <SearchInfo20Filled />,
    Shown: ReviewsScreen,
  },
  bodies: {
    name: 'Bodies and roles',
    icon: <BuildingPeople20Regular />,
    iconHere: <BuildingPeople20Filled />,
    Shown: BodiesScreen,
  },
  search: {
    name: 'Search',
    icon: <Search20Regular />,
    iconHere: <Search20Filled />,
    Shown: SearchScreen,
  },
  actions: {
    name: 'Actions',
    icon: <TaskListAdd20Regular />,
    iconHere: <TaskListAdd20Filled />,
    Shown: ActionsScreen,
  },
  settings: {
    name: 'Settings',
    icon: <Settings20Regular />,
    iconHere: <Settings20Filled />,
    Shown: SettingsScreen,
  },
}

/** The sections of the window, in the order of the rail. */
export const screens: readonly Screen[] = sections.map((section) => ({ section, ...shown[section] }))
