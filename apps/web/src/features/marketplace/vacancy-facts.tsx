import { Fact, Facts } from '../../components/facts.js';
import type { VacancyWordsFragment } from '../../lib/graphql/generated/posts.js';
import { useWords } from '../../lib/wording/wording.js';

interface VacancyFactsProps {
  readonly vacancy: VacancyWordsFragment;
  /** How many days its organisation usually takes, when that is long; else null. */
  readonly answersWithinDays: number | null;
}

/** What a vacancy asks and gives besides what every post says. */
export function VacancyFacts({ vacancy, answersWithinDays }: VacancyFactsProps) {
  const say = useWords('marketplace');
  const { hoursAWeek, rhythm, minimumAge, trainingNeeded, expensesCentsAnHour } = vacancy;
  const needs = [
    say('vacancyAge', { age: minimumAge, school: vacancy.schoolPlacement ? 'yes' : 'no' }),
    ...(trainingNeeded === '' ? [] : [trainingNeeded]),
    ...(vacancy.conductCertificate ? [say('vacancyCertificate')] : []),
  ];
  const gets = [
    ...(vacancy.givesTraining ? [say('vacancyTraining')] : []),
    ...(vacancy.company ? [say('vacancyCompany')] : []),
    ...(expensesCentsAnHour === null ? [] : [say('vacancyExpenses', { amount: expensesCentsAnHour / 100 })]),
  ];
  return (
    <Facts>
      <Fact name={say('factHours')} lines={[say('vacancyHours', { hours: hoursAWeek, rhythm })]} />
      <Fact name={say('factNeeds')} lines={needs} />
      {gets.length === 0 ? null : <Fact name={say('factGets')} lines={gets} />}
      {answersWithinDays === null ? null : (
        <Fact name={say('factAnswers')} lines={[say('vacancyAnswers', { days: answersWithinDays })]} />
      )}
    </Facts>
  );
}
