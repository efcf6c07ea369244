import { expect, test } from 'vitest'
import type { Instant } from '@shared/plan/day'
import { footOf, headOf } from '@main/page-frame'

const frame = {
  heading: 'Annotatie',
  marking: 'Vertrouwelijk',
  footer: 'Versie 0.3',
  organisation: 'Provincie Utrecht',
  generatedAt: '2026-11-23T19:41:00.000Z' as Instant,
}

test('a page says above it what it is and who may read it, and below it the version and its number', () => {
  expect(headOf(frame)).toContain('<span>Annotatie</span><strong>Vertrouwelijk</strong>')
  expect(footOf(frame)).toContain('<span>Versie 0.3</span>')
  expect(footOf(frame)).toContain('Pagina <span class="pageNumber"></span> van <span class="totalPages"></span>')
})

test('a text around a page is a text, and never a tag of it', () => {
  const ugly = `<img src=x onerror="alert('1')"> & co`
  const written = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co'
  expect(headOf({ ...frame, heading: ugly, marking: ugly }).split(written)).toHaveLength(3)
  expect(footOf({ ...frame, footer: ugly }).split(written)).toHaveLength(2)
})
