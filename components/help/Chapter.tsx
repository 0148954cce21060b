import { useTexts } from '../text.ts';
import { blocksOf, type ChapterId, LINKS, PICTURES } from './chapters.ts';

export function Chapter({ id }: { readonly id: ChapterId }) {
  const { t } = useTexts();
  const picture = PICTURES[id];
  const link = LINKS[id];
  return (
    <section id={id} data-chapter={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(`chapter_${id}`)}</h2>
      {blocksOf(t(`help_${id}`)).map(({ kind, lines }) => {
        const [first = ''] = lines;
        if (kind === 'heading') return <h3 key={first}>{first}</h3>;
        if (kind === 'paragraph') return <p key={first}>{first}</p>;
        return (
          <ul key={first} class="points">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        );
      })}
      {picture && (
        <img class="picture" src={picture.file} width={picture.width} height={picture.height} alt={t(picture.alt)} />
      )}
      {link && (
        <p>
          <a href={link[0]}>{t('helpGo', t(link[1]))}</a>
        </p>
      )}
    </section>
  );
}
